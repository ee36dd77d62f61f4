import { GATE_KINDS, type GateKind } from '../../../../../game/seats.ts';
import type { ReadonlyState } from '../../../../../game/state.ts';
import { noChoice, PAIRS, type Pair } from '../../../../../review/dilemma.ts';
import { tw } from '../../../../app/studyTexts.ts';
import type { Table } from '../../../../app/table.ts';
import { kindName } from '../../../../panels/words/names.ts';
import { pairName } from './words.ts';

interface ElsewhereProps {
  table: Table;
  state: ReadonlyState;
  /** Where there is no choice. */
  pair: Pair;
  onLook(pair: Pair, kind: GateKind): void;
}

/** Where there is something to choose in the same position: between the same two, else between others. */
export function Elsewhere({ table, state, pair, onLook }: ElsewhereProps) {
  const free = (two: Pair): GateKind[] =>
    GATE_KINDS.filter((kind) => noChoice(state, two, kind) === undefined);
  const pairs = free(pair).length > 0 ? [pair] : PAIRS.filter((two) => free(two).length > 0);
  if (pairs.length === 0) return null;
  return (
    <div class="lens-elsewhere">
      <p>{tw('lens.elsewhere')}</p>
      {pairs.map((two) => (
        <p key={two.join('')} class="button-row">
          {free(two).map((kind) => (
            <button key={kind} type="button" class="button" onClick={() => onLook(two, kind)}>
              {two === pair
                ? kindName(kind)
                : tw('lens.elsewhere.pair', { pair: pairName(table, two), kind: kindName(kind) })}
            </button>
          ))}
        </p>
      ))}
    </div>
  );
}
