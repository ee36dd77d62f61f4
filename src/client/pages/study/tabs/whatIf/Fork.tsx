/** A new game of one's own from the point that is looked at. */
import { useState } from 'preact/hooks';
import { BOT_LEVELS } from '../../../../../game/players.ts';
import { SEATS, type Seat } from '../../../../../game/seats.ts';
import { playFork } from '../../../../app/fork.ts';
import { t } from '../../../../app/i18n.ts';
import { lastLevel } from '../../../../app/settings.ts';
import { tw } from '../../../../app/studyTexts.ts';
import { companyName } from '../../../../panels/words/names.ts';
import { Choice } from '../../../parts/Choice.tsx';
import { Segmented } from '../../../parts/Segmented.tsx';
import type { Study } from '../../study.ts';

const VALUES = ['0', '1', '2'] as const;

export function Fork({ study }: { study: Study }) {
  const { game, table } = study;
  const [company, setCompany] = useState<Seat>(game.viewer ?? 0);
  const [level, setLevel] = useState(lastLevel.value);
  const [trouble, setTrouble] = useState('');
  const begin = (event: Event): void => {
    event.preventDefault();
    const fork = { ply: study.ply.peek(), company, level };
    const problem = playFork(game.record, game.seats, fork);
    if (problem) {
      setTrouble(`${tw('whatIf.fork.failed')} ${t(problem.key, problem.params)}`);
    }
  };
  return (
    <form class="fork" onSubmit={begin}>
      <h2>{tw('whatIf.fork')}</h2>
      <Segmented
        legend={tw('whatIf.fork.company')}
        options={SEATS.map((seat) => ({ value: VALUES[seat], label: companyName(table, seat) }))}
        value={VALUES[company]}
        onChange={(value) => setCompany(Number(value) as Seat)}
      />
      <div class="fork-go">
        <Choice
          label={tw('whatIf.fork.level')}
          about={t(`level.${level}.about`)}
          options={BOT_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
          value={level}
          onChange={setLevel}
        />
        <button type="submit" class="button primary">
          {tw('whatIf.fork.go')}
        </button>
      </div>
      <p class="soft">{tw('whatIf.fork.about')}</p>
      <p class="trouble" role="alert">
        {trouble}
      </p>
    </form>
  );
}
