/** The line of each stream on a board: its way, with mini-programs led to the guest's own stalls. */
import { PROGRAMS, VIDEOS } from '../../game/market.ts';
import type { Seat } from '../../game/seats.ts';
import { type BoardLayout, slotAt } from './layout.ts';
import type { BoardModel } from './model.ts';
import type { LineOf } from './paint/ribbons.ts';
import { endingAt, type Flat } from './path.ts';
import { ownerOf, type Stream } from './streams.ts';

/** Middle of a guest's stalls in a host's row; undefined if it has none. */
function stallsOf(
  layout: BoardLayout,
  model: BoardModel,
  host: Seat,
  guest: Seat,
): number | undefined {
  const row = model.slots[host];
  const mine = row.flatMap((who, i) =>
    who === guest ? [slotAt(layout, host, row.length, i)[0]] : [],
  );
  if (mine.length === 0) return undefined;
  return mine.reduce((sum, x) => sum + x, 0) / mine.length;
}

export function linesOn(layout: BoardLayout, model: BoardModel): LineOf {
  const known = new Map<string, Flat | undefined>();
  return (stream: Stream) => {
    if (known.has(stream.way)) return known.get(stream.way);
    let line: Flat | undefined = layout.ways[stream.way]?.points;
    const guest = ownerOf(stream.pull);
    if (
      line &&
      stream.from !== 3 &&
      guest !== undefined &&
      stream.pull >= PROGRAMS &&
      stream.pull < VIDEOS
    ) {
      const x = stallsOf(layout, model, stream.from, guest);
      const y = line[line.length - 1] ?? 0;
      if (x !== undefined) line = endingAt(line, [x, y]);
    }
    known.set(stream.way, line);
    return line;
  };
}
