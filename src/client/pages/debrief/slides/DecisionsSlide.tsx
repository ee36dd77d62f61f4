import { bestDecisions, instructiveDecisions } from '../../../../debrief/decisions.ts';
import type { DebriefKey } from '../../../../i18n/debrief.ts';
import { alternativeOf } from '../../../../review/alternative.ts';
import type { Label } from '../../../../review/grades.ts';
import { type FoundDecision, whyIn } from '../../../app/debrief/roomReviews.ts';
import { td } from '../../../app/debriefTexts.ts';
import { locale } from '../../../app/i18n.ts';
import { namesOf } from '../../../app/room/results.ts';
import { tr } from '../../../app/studyTexts.ts';
import { tt } from '../../../app/teachTexts.ts';
import { Term } from '../../../panels/term/Term.tsx';
import { type DeckData, nameOfSeat, type SlideProps } from '../deckData.ts';
import { Finding } from '../Finding.tsx';
import { GameLink } from './GameLink.tsx';

const VERDICTS: Partial<Record<Label, DebriefKey>> = {
  brilliant: 'debrief.found.brilliant',
  best: 'debrief.found.find',
};

/** Fit for the wall. */
const WHAT_IF = { tab: 'whatIf', full: true } as const;

/** What students decided best, and what can be learned most from; found while the class talks. */
export function DecisionsSlide({ data }: SlideProps) {
  const { reviews, tables } = data;
  const found = reviews.found.value;
  const best = bestDecisions(found);
  const instructive = instructiveDecisions(found);
  const { games, glanced, reviewed } = reviews.looked.value;
  if (games === 0) {
    const key = tables.length === 0 ? 'debrief.nothing' : 'debrief.decisions.bots';
    return <Finding>{td(key)}</Finding>;
  }
  return (
    <>
      <Finding>{findingIn(best[0], instructive[0])}</Finding>
      <p class="debrief-reading" role="status">
        {reviewed < games
          ? td('debrief.decisions.looking', { games, glanced, reviewed })
          : td('debrief.decisions.done', { games })}
      </p>
      <div class="wall-pair">
        <Chosen kind="best" data={data} chosen={best} done={reviewed === games} />
        <Chosen kind="instructive" data={data} chosen={instructive} done={reviewed === games} />
      </div>
      <p class="debrief-reading">{td('debrief.decisions.reading')}</p>
    </>
  );
}

const chanceOf = ({ decision }: FoundDecision): string =>
  td('debrief.decisions.chance', {
    n: Math.round(100 * Math.abs(alternativeOf(decision)?.chance ?? 0)),
  });

/** What the best decision was worth and what the dearest cost, as far as they are found. */
function findingIn(best: FoundDecision | undefined, dearest: FoundDecision | undefined): string {
  const params = {
    best: best ? chanceOf(best) : '',
    dearest: dearest ? chanceOf(dearest) : '',
  };
  if (best && dearest) return td('debrief.decisions.finding', params);
  if (best) return td('debrief.decisions.finding.best', params);
  if (dearest) return td('debrief.decisions.finding.dearest', params);
  return td('debrief.slide.decisions');
}

interface ChosenProps {
  kind: 'best' | 'instructive';
  data: DeckData;
  chosen: readonly FoundDecision[];
  done: boolean;
}

function Chosen({ kind, data, chosen, done }: ChosenProps) {
  return (
    <section class={`debrief-decisions ${kind}`} aria-labelledby={`decisions-${kind}`}>
      <h2 id={`decisions-${kind}`}>{td(`debrief.decisions.${kind}`)}</h2>
      {chosen.length === 0 && (
        <p class="debrief-note">{td(done ? 'debrief.decisions.none' : 'debrief.decisions.wait')}</p>
      )}
      <ol>
        {chosen.map((one) => (
          <Decision
            key={`${one.game.table} ${one.decision.ply}`}
            one={one}
            data={data}
            // A name beside a mistake on the wall teaches nobody anything.
            named={kind === 'best' && data.names}
          />
        ))}
      </ol>
    </section>
  );
}

function Decision({ one, data, named }: { one: FoundDecision; data: DeckData; named: boolean }) {
  const { game, decision, explanation } = one;
  const { seat, month, ply, label } = decision;
  const { students, board } = data.session;
  const holders = board.value.get(game.table)?.seats[seat].students ?? [];
  const names = named ? namesOf(holders, students.value, tt('teach.unnamed')) : [];
  const chance = chanceOf(one);
  const who = td('debrief.decisions.who', {
    ...{ company: nameOfSeat(data.tables, seat), table: game.table, month },
  });
  return (
    <li>
      <p class="debrief-who">
        <GameLink room={data.info.room} game={game} ply={ply}>
          {who}
        </GameLink>
        {names.length > 0 && <strong>{names.join(td('debrief.comma'))}</strong>}
        <span class="debrief-concept">
          <Term id={`concept.${explanation.concept}`}>
            {tr(`review.concept.${explanation.concept}`)}
          </Term>
        </span>
        <span class="debrief-chance">{td(VERDICTS[label] ?? 'debrief.lost', { chance })}</span>
      </p>
      <p>
        {whyIn(locale.value, one)}{' '}
        {game.stage !== 'playing' && (
          <GameLink room={data.info.room} game={game} ply={ply} beside={WHAT_IF}>
            {td('debrief.decisions.whatIf')}
            <span class="visually-hidden">{`: ${who}`}</span>
          </GameLink>
        )}
      </p>
    </li>
  );
}
