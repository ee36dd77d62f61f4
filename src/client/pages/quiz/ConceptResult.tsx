import type { Concept } from '../../../learning/quiz.ts';
import { locale } from '../../app/i18n.ts';
import type { OwnDecision, OwnGame } from '../../app/quiz/ownGame.ts';
import { conceptAbout, conceptName, tq } from '../../app/quiz/quizTexts.ts';
import { ReviewWords } from '../../app/review/wording.ts';
import { Link } from '../parts/Link.tsx';

/** As many of one's own decisions as are named. */
const NAMED = 3;

interface ConceptProps {
  concept: Concept;
  /** Whether the question was answered rightly; undefined where it was not answered. */
  before: boolean | undefined;
  after: boolean | undefined;
  game: OwnGame | undefined;
  room: string;
}

/** One concept: what it says, whether one had it right, and where it came up in one's own game. */
export function ConceptResult({ concept, before, after, game, room }: ConceptProps) {
  const decisions = game?.decisions.get(concept) ?? [];
  return (
    <li>
      <h3>{conceptName(concept)}</h3>
      <p class="concept-marks">
        <Mark when={tq('quiz.own.before')} right={before} />
        <Mark when={tq('quiz.own.after')} right={after} />
      </p>
      <p>{conceptAbout(concept)}</p>
      {game && decisions.length > 0 && <Decisions game={game} decisions={decisions} room={room} />}
    </li>
  );
}

interface DecisionsProps {
  game: OwnGame;
  decisions: readonly OwnDecision[];
  room: string;
}

/** The first of one's own decisions about a concept, each a link to where the game can be studied. */
function Decisions({ game: { rules, seat }, decisions, room }: DecisionsProps) {
  const words = new ReviewWords(rules, locale.value);
  const more = decisions.length - NAMED;
  return (
    <div class="concept-decisions">
      <span class="soft">{tq('quiz.own.decisions')}</span>
      <ul>
        {decisions.slice(0, NAMED).map(({ ply, month, action }) => (
          <li key={ply}>
            <Link to={{ page: 'study', source: 'class', id: room, ply }}>
              {tq('quiz.own.decision', { action: words.doing({ seat, action }), month })}
            </Link>
          </li>
        ))}
        {more > 0 && <li class="soft">{tq('quiz.own.more', { n: more })}</li>}
      </ul>
    </div>
  );
}

function Mark({ when, right }: { when: string; right: boolean | undefined }) {
  const key = right === undefined ? 'open' : right ? 'right' : 'wrong';
  return (
    <span class={`concept-mark ${key}`}>
      {when} <b>{right === undefined ? '–' : right ? '✓' : '✗'}</b> {tq(`quiz.own.${key}`)}
    </span>
  );
}
