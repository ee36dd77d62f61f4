/** One line over the board on the connection: what is wrong, what is under way, what one can do. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { problemKey, tf } from '../../app/friendsTexts.ts';
import type { NetPart } from '../../app/net/netPart.ts';
import { useTable } from '../table-context.ts';

/** Milliseconds before a decision under way is spoken of: most are there sooner. */
const SLOW = 700;

export function NetNotes(): VNode | null {
  const { table } = useTable();
  return table.net ? <Notes net={table.net} /> : null;
}

function useSlow(sending: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!sending) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, [sending]);
  return slow;
}

function Notes({ net }: { net: NetPart }): VNode {
  const { table, notes } = useTable();
  const slow = useSlow(net.sending.value);
  const away = net.link.value.kind === 'away';
  const { paused, stage, waiting } = net.info.value;
  const trouble = net.trouble.value;
  const decidedFor = net.decidedFor.value;
  const seated = table.viewer !== undefined;
  const own = table.viewer === undefined ? undefined : net.info.value.seats[table.viewer];
  const standsIn = own?.kind === 'human' && own.standIn;
  return (
    <div class="net-notes">
      {notes}
      <div role="status">
        {away && <p class="net-note away">{tf(seated ? 'net.away' : 'net.away.watching')}</p>}
        {!away && slow && <p class="net-note">{tf('net.sending')}</p>}
        {!away && paused && !seated && stage === 'playing' && (
          <p class="net-note">{tf(net.ofClass ? 'net.paused.class' : 'net.paused')}</p>
        )}
        {!away && decidedFor && !(net.ofClass && standsIn) && (
          <p class="net-note">
            {tf(`net.decided.${decidedFor}`)}{' '}
            <button
              type="button"
              class="quiet"
              onClick={() => {
                net.decidedFor.value = undefined;
              }}
            >
              {tf('net.ok')}
            </button>
          </p>
        )}
        {!away && waiting && (
          <p class="net-note">{tf(net.ofClass ? 'net.waiting.class' : 'net.refused.waiting')}</p>
        )}
        {!away && net.ofClass && standsIn && stage === 'playing' && (
          <p class="net-note">{tf('net.standIn.class')}</p>
        )}
        {!away && net.behind.value && (
          <p class="net-note">
            {tf('net.behind')}{' '}
            <button type="button" class="primary" onClick={() => net.catchUp()}>
              {tf('net.behind.skip')}
            </button>
          </p>
        )}
      </div>
      <div role="alert">
        {trouble && !away && (
          <p class="net-note trouble-note">
            {tf(problemKey(trouble))}{' '}
            <button
              type="button"
              class="quiet"
              onClick={() => {
                net.trouble.value = undefined;
              }}
            >
              {tf('net.ok')}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
