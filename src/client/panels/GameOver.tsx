/** The result over the board's foot: places and scores, and the way to the full score. */
import type { VNode } from 'preact';
import { standings } from '../../game/scoring.ts';
import { t } from '../app/i18n.ts';
import { Emblem } from './signs/Emblem.tsx';
import { useTable } from './table-context.ts';
import { companyName } from './words/names.ts';
import { plain } from './words/numbers.ts';

interface GameOverProps {
  onScore: (() => void) | undefined;
  onLeave(): void;
}

export function GameOver({ onScore, onLeave }: GameOverProps): VNode {
  const { table } = useTable();
  return (
    <section class="game-over" aria-labelledby="over-title">
      <h2 id="over-title">{t('table.over.title')}</h2>
      <ol>
        {standings(table.rules, table.state.value).map(({ seat, place, score }) => (
          <li key={seat} class={`seat-${seat}${place === 1 ? ' first' : ''}`}>
            <Emblem seat={seat} size={28} />
            <span>{companyName(table, seat)}</span>
            <b>{plain(score.total)}</b>
          </li>
        ))}
      </ol>
      <div class="choices-over">
        {onScore && (
          <button type="button" class="primary" onClick={onScore}>
            {t('table.over.score')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onLeave}>
          {t('table.leave')}
        </button>
      </div>
    </section>
  );
}
