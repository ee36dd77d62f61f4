/** What was said last at the table, as slips of paper over the board's edge. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { tf } from '../../app/friendsTexts.ts';
import type { Said } from '../../app/net/netPart.ts';
import { talkShown } from '../../app/settings.ts';
import { Emblem } from '../signs/Emblem.tsx';
import { useTable } from '../table-context.ts';
import { callName } from './people.ts';

/** Milliseconds that a slip stays. */
const STAYS = 7000;

/** The things said that are still on the screen. */
function useFresh(said: readonly Said[]): readonly Said[] {
  const [gone, setGone] = useState(() => said.at(-1)?.id ?? -1);
  const last = said.at(-1)?.id ?? -1;
  useEffect(() => {
    if (last <= gone) return undefined;
    const timer = setTimeout(() => setGone(last), STAYS);
    return () => clearTimeout(timer);
  }, [last, gone]);
  return said.filter(({ id }) => id > gone).slice(-3);
}

export function Talk(): VNode | null {
  const { table } = useTable();
  const fresh = useFresh(table.net?.said.value ?? []);
  if (!table.net) return null;
  return (
    <ul class="talk" aria-live="polite" aria-relevant="additions">
      {talkShown.value &&
        fresh.map(({ id, seat, phrase }) => (
          <li key={id} class={`slip seat-${seat}`}>
            <Emblem seat={seat} size={20} />
            <span>
              {tf('net.says', { name: callName(table, seat), phrase: tf(`phrase.${phrase}`) })}
            </span>
          </li>
        ))}
    </ul>
  );
}
