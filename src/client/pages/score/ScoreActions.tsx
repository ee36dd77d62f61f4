import { useState } from 'preact/hooks';
import { isScenarioId } from '../../../content/scenarios.ts';
import { tf } from '../../app/friendsTexts.ts';
import { t } from '../../app/i18n.ts';
import { startGame } from '../../app/newGame.ts';
import { navigate, type StudyRoute } from '../../app/router.ts';
import { saveRecord } from '../../app/saveFile.ts';
import { lastLevel, lastPersona } from '../../app/settings.ts';
import { ownSeat, type Table } from '../../app/table.ts';
import { Link } from '../parts/Link.tsx';
import { companyName } from '../parts/names.ts';

/** The same again: company, scenario, and the level of the other two. */
async function playAgain(table: Table): Promise<void> {
  const { scenario } = table.rules;
  const builtIn = isScenarioId(scenario.id);
  const bot = table.seats.find(({ player }) => player !== 'human')?.player;
  await startGame({
    company: ownSeat(table),
    level: bot === undefined || bot === 'human' ? lastLevel.value : bot,
    persona: lastPersona.value,
    scenario: scenario.id,
    ...(builtIn ? {} : { scenarioFile: scenario }),
  });
}

/** What comes after the game where it is not another game. */
export interface Onward {
  label: string;
  /** What there is to say about it. */
  note?: string;
  go(): void;
}

interface ScoreActionsProps {
  table: Table;
  onBoard: () => void;
  onward?: Onward | undefined;
  study: StudyRoute;
}

export function ScoreActions({ table, onBoard, onward, study }: ScoreActionsProps) {
  const [said, setSaid] = useState('');
  const save = (): void => {
    setSaid(t('app.score.recordSaved', { file: saveRecord(table) }));
  };
  const again = (): void => {
    playAgain(table).catch((error: unknown) => {
      console.error(error);
      setSaid(t('app.start.failed'));
    });
  };
  /** One's own seat where a new game needs nobody else. */
  const alone = table.net ? undefined : table.viewer;
  return (
    <div class="score-actions">
      <div class="button-row">
        {onward ? (
          <button type="button" class="button primary" onClick={onward.go}>
            {onward.label}
          </button>
        ) : alone === undefined ? (
          <button
            type="button"
            class="button primary"
            onClick={() => navigate({ page: 'friends' })}
          >
            {tf('net.again')}
          </button>
        ) : (
          <button type="button" class="button primary" onClick={again}>
            {t('app.score.againSame', { company: companyName(table.seats[alone].company) })}
          </button>
        )}
        <Link to={study} class="button to-study">
          {t('app.score.review')}
        </Link>
        {!table.net?.ofClass && (
          <button type="button" class="button" onClick={() => navigate({ page: 'title' })}>
            {t(alone === undefined ? 'app.problem.home' : 'app.score.againOther')}
          </button>
        )}
        <button type="button" class="button" onClick={onBoard}>
          {t('app.score.viewBoard')}
        </button>
        <button type="button" class="button" onClick={save}>
          {t('app.score.saveRecord')}
        </button>
      </div>
      {onward?.note && (
        <p role="status" class="soft">
          {onward.note}
        </p>
      )}
      <p role="status" class="soft">
        {said}
      </p>
    </div>
  );
}
