/** In the menu of the table: the pen goes to another one of the same company. */
import type { VNode } from 'preact';
import { tf } from '../../app/friendsTexts.ts';
import type { NetPart } from '../../app/net/netPart.ts';
import { useTable } from '../table-context.ts';
import { sharing } from './people.ts';

export function PassPen({ net, onDone }: { net: NetPart; onDone(): void }): VNode | null {
  const { table } = useTable();
  if (!net.pen.value || net.info.value.stage !== 'playing') return null;
  const names = sharing(table);
  return (
    <>
      {([1, 2] as const).map((to) => {
        const name = names[to];
        return (
          name !== undefined && (
            <button
              key={to}
              type="button"
              onClick={() => {
                net.passPen(to);
                onDone();
              }}
            >
              {tf('net.pen.pass', { name })}
            </button>
          )
        );
      })}
    </>
  );
}
