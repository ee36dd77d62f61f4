/** The dilemma lens: what two companies would have of opening a kind of gate, or of staying shut. */
import { useCallback, useRef } from 'preact/hooks';
import { gateId } from '../../../../../game/gates.ts';
import { GATE_KINDS, type GateKind } from '../../../../../game/seats.ts';
import type { ReadonlyState } from '../../../../../game/state.ts';
import {
  type DilemmaLens,
  type FourWays,
  LENS_SEARCHES,
  noChoice,
  PAIRS,
  type Pair,
} from '../../../../../review/dilemma.ts';
import { verdictOf } from '../../../../../review/verdict.ts';
import type { LensState } from '../../../../app/review/lensSession.ts';
import { tw } from '../../../../app/studyTexts.ts';
import type { Table } from '../../../../app/table.ts';
import { Term } from '../../../../panels/term/Term.tsx';
import { kindName } from '../../../../panels/words/names.ts';
import { Choice } from '../../../parts/Choice.tsx';
import { Segmented } from '../../../parts/Segmented.tsx';
import { positionAt, type Study } from '../../study.ts';
import { LargeButton } from '../LargeButton.tsx';
import { useLarge } from '../useLarge.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { Matrix } from './Matrix.tsx';
import { useInSight, useLens } from './useLens.ts';
import { orderedText, orderSentences, pairName, replySentences, verdictWords } from './words.ts';

export function LensTab({ study }: { study: Study }) {
  const { game, table } = study;
  const ply = study.ply.value;
  const { state } = positionAt(game, ply);
  const { pair, kind, full: large } = study.beside.value;
  const place = PAIRS.findIndex(([a, b]) => a === pair[0] && b === pair[1]);
  const root = useRef<HTMLDivElement>(null);
  const setLarge = useCallback((full: boolean) => study.look({ full }), [study]);
  const leave = useCallback(() => setLarge(false), [setLarge]);
  useLarge(root, large, leave);
  const lookAt = (other: Pair, of: GateKind): void => {
    // The button that was pressed goes; what it stands for takes the focus.
    root.current?.querySelector<HTMLInputElement>(`input[value=${of}]`)?.focus();
    study.look({ pair: other, kind: of });
  };
  const inSight = useInSight(root);
  const why = noChoice(state, pair, kind);
  const looking = useLens(study, { ply, pair, kind }, !inSight || why !== undefined);
  return (
    <div ref={root} class={`lens${large ? ' large' : ''}`}>
      <div class="tab-head">
        <h2>{tw('lens.title')}</h2>
        <LargeButton large={large} onChange={setLarge} />
      </div>
      <p class="soft">{tw('lens.about')}</p>
      <div class="lens-choice">
        <Choice
          label={tw('lens.pair')}
          options={PAIRS.map((two, i) => ({ value: String(i), label: pairName(table, two) }))}
          value={String(place)}
          onChange={(value) => study.look({ pair: PAIRS[Number(value)] ?? PAIRS[0] })}
        />
        <Segmented
          legend={tw('lens.kind')}
          options={GATE_KINDS.map((value) => ({ value, label: kindName(value) }))}
          value={kind}
          onChange={(value) => study.look({ kind: value })}
        />
      </div>
      {why === undefined ? (
        <Looked table={table} state={state} looked={looking.state} again={looking.again} />
      ) : (
        <>
          <p class="no-choice" role="status">
            {why === 'ordered' ? orderedText(table, state, pair, kind) : tw(`lens.${why}`)}
          </p>
          <Elsewhere table={table} state={state} pair={pair} onLook={lookAt} />
        </>
      )}
      <p class="soft">{tw('lens.sees')}</p>
    </div>
  );
}

interface LookedProps {
  table: Table;
  /** The position that is looked at. */
  state: ReadonlyState;
  looked: LensState;
  again(): void;
}

function Looked({ table, state, looked, again }: LookedProps) {
  switch (looked.kind) {
    case 'working':
      return (
        <label class="lens-progress">
          <span>{tw('lens.working', { done: looked.done + 1, of: LENS_SEARCHES })}</span>
          <progress max={LENS_SEARCHES} value={looked.done} />
        </label>
      );
    case 'failed':
      return (
        <p class="lens-failed" role="alert">
          {tw('lens.failed')}
          <button type="button" class="button" onClick={again}>
            {tw('lens.retry')}
          </button>
        </p>
      );
    case 'done':
      return looked.lens ? <Lens table={table} state={state} lens={looked.lens} /> : null;
  }
}

interface LensProps {
  table: Table;
  state: ReadonlyState;
  lens: DilemmaLens;
}

function Lens({ table, state, lens }: LensProps) {
  const { title, about } = verdictWords(table, lens);
  return (
    <div class="lens-found">
      <section class="lens-verdict" aria-labelledby="lens-verdict">
        <h3 id="lens-verdict">
          {verdictOf(lens) === 'dilemma' ? <Term id="review.dilemma">{title}</Term> : title}
        </h3>
        <p>{about}</p>
      </section>
      <div class="lens-picture">
        <Matrix table={table} lens={lens} now={standing(state, lens)} />
        <p class="soft">
          <span aria-hidden="true">★</span>{' '}
          <Term id="review.bestReply">{tw('lens.best.legend')}</Term>
          {tw('lens.best.mark')}
        </p>
        <p class="soft">{tw('lens.payoffs')}</p>
      </div>
      <div class="lens-words">
        <ul>
          {replySentences(table, lens).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <h3>{tw('lens.order')}</h3>
        <p>{tw('lens.order.about')}</p>
        <ul>
          {orderSentences(table, lens).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Which of the four combinations the gates are in. */
function standing(
  { gates }: ReadonlyState,
  { pair: [first, second], kind }: DilemmaLens,
): keyof FourWays<unknown> {
  const mine = gates[gateId(first, second, kind)] !== 'blocked';
  const theirs = gates[gateId(second, first, kind)] !== 'blocked';
  if (mine) return theirs ? 'open' : 'firstOpens';
  return theirs ? 'secondOpens' : 'shut';
}
