/** Which game it is: the scenario, who played and what came of it, and the way back to it. */
import { baseOf, experimentOf } from '../../../content/experiments.ts';
import { standings } from '../../../game/scoring.ts';
import { isMessageKey } from '../../../i18n/index.ts';
import { t } from '../../app/i18n.ts';
import type { Route, StudySource } from '../../app/router.ts';
import type { StudyGame } from '../../app/study/game.ts';
import { ts } from '../../app/studyTexts.ts';
import type { SeatInfo } from '../../app/table.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { Term } from '../../panels/term/Term.tsx';
import { Link } from '../parts/Link.tsx';
import { companyName } from '../parts/names.ts';

interface StudyHeadProps {
  game: StudyGame;
  source: StudySource;
  id: string;
}

export function StudyHead({ game, source, id }: StudyHeadProps) {
  const { rules, positions } = game;
  const state = positions.at(-1)?.state;
  const ranking = state ? standings(rules, state) : [];
  return (
    <header class="study-head">
      <h1>{ts('study.title')}</h1>
      <p class="study-scenario">
        <ScenarioName game={game} />
        {!game.over && ` · ${ts('study.unfinished')}`}
      </p>
      <ol class="study-result" aria-label={ts(game.over ? 'study.result' : 'study.standing')}>
        {ranking.map(({ seat, place, score }) => {
          const info = game.seats[seat];
          return (
            <li key={seat}>
              <span class="place">{place}</span>
              <CompanySign seat={seat} company={info.company} size={24} />
              <span class="who">
                <b>{companyName(info.company)}</b>
                <small>
                  <PlayerName info={info} game={game} />
                </small>
              </span>
              <b class="points">{score.total}</b>
            </li>
          );
        })}
      </ol>
      <Link to={backTo(source, id)} class="button">
        {ts(`study.backTo.${source}`)}
      </Link>
    </header>
  );
}

/** A file's own scenario has no text; its id stands for it. */
function ScenarioName({ game }: { game: StudyGame }) {
  const { id } = game.rules.scenario;
  const scenario = baseOf(id);
  const key = `scenario.${scenario}`;
  const experiment = experimentOf(id);
  if (!isMessageKey(key)) return id;
  return (
    <>
      <Term id={`scenario.${scenario}`}>{t(key)}</Term>
      {experiment && (
        <>
          {' · '}
          <Term id={`experiment.${experiment}`}>{ts('study.experiment')}</Term>
        </>
      )}
    </>
  );
}

function PlayerName({ info, game }: { info: SeatInfo; game: StudyGame }) {
  const { seat, player, name } = info;
  if (seat === game.viewer) return t('app.score.you');
  if (player === 'human') return name ?? '';
  return <Term id={`level.${player}`}>{t(`level.${player}`)}</Term>;
}

function backTo(source: StudySource, id: string): Exclude<Route, { page: 'notFound' }> {
  if (source !== 'room') return { page: source, id };
  return { page: 'teacher', id: id.replace(/~\d+$/, '') };
}
