/** Lets bots finish the game many times: how often, with which cards, and with what changed. */
import { useState } from 'preact/hooks';
import type { ReadonlyState } from '../../../../../game/state.ts';
import type { WhatIfSession } from '../../../../app/review/whatIfSession.ts';
import { GAMES, type WhatIfPlan } from '../../../../app/study/beside.ts';
import { tw } from '../../../../app/studyTexts.ts';
import { Term } from '../../../../panels/term/Term.tsx';
import { Segmented } from '../../../parts/Segmented.tsx';
import { positionAt, type Study } from '../../study.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { changeOf, type Draft, draftOf, withField } from './draft.ts';
import { problemText } from './words.ts';

const USUAL_GAMES = 200;

interface BotsProps {
  study: Study;
  session: WhatIfSession | undefined;
  onRun(plan: WhatIfPlan): void;
}

export function Bots({ study, session, onRun }: BotsProps) {
  const { game, table } = study;
  const { rules } = game;
  const state: ReadonlyState = positionAt(game, study.ply.value).state;
  const { plan } = study.beside.peek();
  const [games, setGames] = useState(String(plan?.games ?? USUAL_GAMES));
  const [cards, setCards] = useState<WhatIfPlan['cards']>(plan?.cards ?? 'drawn');
  const [kept, setDraft] = useState<Draft>(() => draftOf(rules, state, plan?.change));
  const [trouble, setTrouble] = useState<'same' | 'noMonth' | undefined>();
  // A month that was later than another position may have begun in this one.
  const draft = withField(rules, state, kept, {});
  const run = (event: Event): void => {
    event.preventDefault();
    const read = changeOf(state, draft);
    setTrouble(read.ok ? undefined : read.problem);
    if (!read.ok) return;
    onRun({
      ply: study.ply.peek(),
      games: Number(games),
      cards: game.over ? cards : 'drawn',
      ...(read.change ? { change: read.change } : {}),
    });
  };
  const refused = session?.state.value;
  const working = refused?.kind === 'working';
  return (
    <form class="bots" onSubmit={run} noValidate>
      <h2>
        <Term id="review.continuation">{tw('whatIf.bots')}</Term>
      </h2>
      <p class="soft about">{tw('whatIf.bots.about')}</p>
      <div class="bots-row">
        <Segmented
          legend={tw('whatIf.games')}
          options={GAMES.map((n) => ({ value: String(n), label: String(n) }))}
          value={games}
          onChange={setGames}
        />
        {game.over && (
          <Segmented
            legend={tw('whatIf.cards')}
            options={[
              { value: 'drawn', label: tw('whatIf.cards.drawn') },
              { value: 'dealt', label: tw('whatIf.cards.dealt') },
            ]}
            value={cards}
            onChange={setCards}
          />
        )}
      </div>
      <p class="soft about">
        {tw(game.over ? `whatIf.cards.${cards}.about` : 'whatIf.cards.hidden')}
      </p>
      <ChangeForm
        table={table}
        state={state}
        draft={draft}
        onChange={(set) => {
          setTrouble(undefined);
          setDraft(withField(rules, state, draft, set));
        }}
      />
      <p class="trouble" role="alert">
        {trouble && tw(`whatIf.change.${trouble}`)}
        {!trouble && refused?.kind === 'refused' && problemText(refused.problem)}
        {!trouble && refused?.kind === 'failed' && tw('whatIf.failed')}
      </p>
      <div class="bots-go">
        {working ? (
          <button type="button" class="button" onClick={() => session?.stop()}>
            {tw('whatIf.stop')}
          </button>
        ) : (
          <button type="submit" class="button primary">
            {tw('whatIf.run')}
          </button>
        )}
        {session && <Progress session={session} />}
      </div>
    </form>
  );
}

function Progress({ session }: { session: WhatIfSession }) {
  const state = session.state.value;
  switch (state.kind) {
    case 'working':
      return (
        <label class="bots-progress">
          <span>{tw('whatIf.progress', { done: state.done, of: state.of })}</span>
          <progress max={state.of} value={state.done} />
        </label>
      );
    case 'stopped':
      return <p role="status">{tw('whatIf.stopped', { done: state.done, of: state.of })}</p>;
    case 'done':
      return (
        <p role="status">
          {tw(session.plan.change ? 'whatIf.done.both' : 'whatIf.done', { n: session.plan.games })}
        </p>
      );
    default:
      return null;
  }
}
