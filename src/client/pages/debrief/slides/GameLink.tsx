import type { ComponentChildren } from 'preact';
import type { ClassGame } from '../../../../debrief/facts.ts';
import { pathOf, roomGameId } from '../../../app/router.ts';
import { type Beside, NOTHING_BESIDE, searchFor } from '../../../app/study/beside.ts';

interface GameLinkProps {
  room: string;
  game: ClassGame;
  /** The position before this decision; the game's start unless given. */
  ply?: number;
  /** What is open beside the board; the review unless given. */
  beside?: Partial<Beside>;
  children: ComponentChildren;
}

/** To the page on which a table's game is looked at again, beside the debrief; only once it is over. */
export function GameLink({ room, game, ply, beside, children }: GameLinkProps) {
  if (game.stage === 'playing') return <>{children}</>;
  const id = roomGameId(room, game.table);
  const path = pathOf({ page: 'study', source: 'room', id, ply });
  return (
    <a href={path + searchFor({ ...NOTHING_BESIDE, ...beside })} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
