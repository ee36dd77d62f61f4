import { useState } from 'preact/hooks';
import type { Seat } from '../../../game/seats.ts';
import type { FriendsKey } from '../../../i18n/friends.ts';
import { type ApiProblem, takeSeat } from '../../app/net/api.ts';
import { drawCredential, keepSeat } from '../../app/net/credentials.ts';
import { tidyName } from '../../app/net/messages.ts';
import { lastName } from '../../app/settings.ts';
import { nameProblem } from '../friends/NameField.tsx';

const OF_NAMES: readonly string[] = [
  'friends.name.missing',
  'friends.name.long',
  'nameTaken',
  'badName',
];

/** A visitor's name, and the taking of a seat with it; `again` connects with the seat. */
export function useVisit(id: string, again: () => void) {
  const [name, setName] = useState(lastName.value);
  // An answer may be lost: whoever presses again has the same seat, and not two.
  const [credential] = useState(drawCredential);
  const [trouble, setTrouble] = useState<FriendsKey | ApiProblem | undefined>();
  const refuse = (why: FriendsKey | ApiProblem): void => {
    setTrouble(why);
    if (OF_NAMES.includes(why)) {
      document.querySelector<HTMLInputElement>('input[name=name]')?.focus();
    }
  };
  const take = async (seat: Seat): Promise<void> => {
    const wrong = nameProblem(name);
    if (wrong) return refuse(wrong);
    const called = tidyName(name);
    const taken = await takeSeat(id, seat, called, credential);
    if (!taken.ok) return refuse(taken.problem);
    lastName.value = called;
    keepSeat({ ...taken.value, name: called });
    again();
  };
  const badName = trouble !== undefined && OF_NAMES.includes(trouble);
  return { name, setName, trouble, badName, take };
}
