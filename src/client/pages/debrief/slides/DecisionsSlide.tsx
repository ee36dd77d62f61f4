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
import { type DeckData, nameOfSeat, percent, type SlideProps } from '../deckData.ts';
import { GameLink } from './GameLink.tsx';

const VERDICTS: Partial<Record<Label, DebriefKey>> = {
  brilliant: 'debrief.found.brilliant',
  best: 'debrief.found.find',
};

/** What students decided best, and what can be learned most from; found while the class talks. */
export function DecisionsSlide({ data }: SlideProps) {
  const { reviews, tables } = data;
  const found = reviews.found.value;
  const { games, glanced, reviewed } = reviews.looked.value;
  if (games === 0) {
    const key = tables.length === 0 ? 'debrief.nothing' : 'debrief.decisions.bots';
    return <p class="debrief-note">{td(key)}</p>;
  }
  return (
    <>
      <p class="debrief-reading" role="status">
        {reviewed < games
          ? td('debrief.decisions.looking', { games, glanced, reviewed })
          : td('debrief.decisions.done', { games })}
      </p>
      <div class="debrief-pair">
        <Chosen kind="best" data={data} chosen={bestDecisions(found)} done={reviewed === games} />
        <Chosen
          kind="instructive"
          data={data}
          chosen={instructiveDecisions(found)}
          done={reviewed === games}
        />
      </div>
      <p class="debrief-reading">{td('debrief.decisions.reading')}</p>
    </>
  );
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
  const chance = percent(Math.abs(alternativeOf(decision)?.chance ?? 0));
  return (
    <li>
      <p class="debrief-who">
        <GameLink room={data.info.room} game={game} ply={ply}>
          {td('debrief.decisions.who', {
            ...{ company: nameOfSeat(data.tables, seat), table: game.table, month },
          })}
        </GameLink>
        {names.length > 0 && <strong> {names.join(td('debrief.comma'))}</strong>}
        <span class="debrief-chance">{td(VERDICTS[label] ?? 'debrief.lost', { chance })}</span>
      </p>
      <p>{whyIn(locale.value, one)}</p>
      <p class="debrief-concept">{tr(`review.concept.${explanation.concept}`)}</p>
    </li>
  );
}
