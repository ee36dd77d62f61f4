/** A spectator's dock: that one watches, and where everything can be read. */
import type { VNode } from 'preact';
import { tf } from '../../app/friendsTexts.ts';
import { useTable } from '../table-context.ts';
import { OnlookersDock } from './OnlookersDock.tsx';

const EYE = 'M2 12q10-13 20 0q-10 13-20 0M12 8.500a3.500 3.500 0 1 0 .01 0';

export function WatchDock(): VNode {
  const { forWatchers } = useTable();
  return (
    <OnlookersDock
      why="watching"
      sign={EYE}
      title={tf('net.watching')}
      text={tf('net.watching.text')}
    >
      {forWatchers}
    </OnlookersDock>
  );
}
