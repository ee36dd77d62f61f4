/** The dock of one who shares a company while another holds the pen: who decides, and what to do. */
import type { VNode } from 'preact';
import { tf } from '../../app/friendsTexts.ts';
import type { NetPart } from '../../app/net/netPart.ts';
import { useTable } from '../table-context.ts';
import { OnlookersDock } from './OnlookersDock.tsx';
import { penHolder } from './people.ts';

const PEN = 'M14 3l6 6M15.500 7.500L8 15q-1 3-5 6q3-4 4-6.500M17 4.500l2.500 2.500';

export function PenDock({ net }: { net: NetPart }): VNode {
  const { table } = useTable();
  const name = penHolder(table);
  const mine = net.awaited.value === table.viewer;
  return (
    <OnlookersDock
      why="penless"
      sign={PEN}
      title={tf(mine ? 'net.pen.deciding' : 'net.pen.theirs', { name })}
      text={tf('net.pen.theirs.text', { name })}
    />
  );
}
