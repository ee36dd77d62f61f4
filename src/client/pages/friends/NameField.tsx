import type { FriendsKey } from '../../../i18n/friends.ts';
import { problemKey, tf } from '../../app/friendsTexts.ts';
import type { ApiProblem } from '../../app/net/api.ts';
import { NAME_LENGTH, nameLength, tidyName } from '../../app/net/messages.ts';
import { TextField } from '../parts/TextField.tsx';

/** What is wrong with a name; undefined where it can be sent. */
export function nameProblem(text: string): FriendsKey | undefined {
  const name = tidyName(text);
  if (name === '') return 'friends.name.missing';
  return nameLength(name) > NAME_LENGTH ? 'friends.name.long' : undefined;
}

/** The words for a problem of a name or of the server. */
export function troubleText(trouble: FriendsKey | ApiProblem): string {
  const key = trouble.includes('.') ? (trouble as FriendsKey) : problemKey(trouble as ApiProblem);
  return tf(key, { n: NAME_LENGTH });
}

interface NameFieldProps {
  value: string;
  onInput(value: string): void;
  invalid: boolean;
}

export function NameField(typed: NameFieldProps) {
  return (
    <TextField
      {...typed}
      kind="name"
      label={tf('friends.name')}
      hint={tf('friends.name.hint', { n: NAME_LENGTH })}
    />
  );
}
