import type { Standing } from '../../../game/scoring.ts';
import { t } from '../../app/i18n.ts';
import type { Table } from '../../app/table.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { Seal } from '../art/Seal.tsx';
import { companyName } from '../parts/names.ts';
import { GardenPicture } from './GardenPicture.tsx';
import { signed } from './numbers.ts';

/** Longest and shortest scroll, in pixels, that still hold their words. */
const LONGEST = 448;
const SHORTEST = 376;

function lengthOf(score: number, best: number): number {
  const share = best > 0 ? Math.max(0, score) / best : 1;
  return Math.round(Math.max(SHORTEST, LONGEST * share));
}

/** The points by source, in the order in which they are counted. */
function Sources({ score }: { score: Standing['score'] }) {
  const stakes = score.stakes.reduce((sum, n) => sum + n, 0);
  const rows = [
    [t('app.score.marketValue'), score.marketValue],
    [t('app.score.cashShort'), score.cash],
    [t('app.score.standing'), score.standing],
    [t('app.score.stakes'), stakes],
  ] as const;
  return (
    <dl class="hanging-sources">
      {rows.map(([name, points]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{signed(points)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface PodiumProps {
  table: Table;
  ranking: readonly Standing[];
}

/** Three hanging scrolls, as long as their scores are high; the first is stamped. */
export function Podium({ table, ranking }: PodiumProps) {
  const best = ranking[0]?.score.total ?? 0;
  return (
    <ol class="podium">
      {ranking.map(({ seat, place, score }) => {
        const { company, player } = table.seats[seat];
        return (
          <li
            key={seat}
            class={`hanging seat-${seat} place-${place}`}
            style={{ '--length': `${lengthOf(score.total, best)}px` }}
          >
            <span class="rod" />
            <span class="hanging-paper">
              <span class="hanging-place">{place}</span>
              <CompanySign seat={seat} company={company} size={44} />
              <b class="hanging-name">{companyName(company)}</b>
              {player === 'human' && <span class="hanging-you">{t('app.score.you')}</span>}
              <span class="hanging-score">{score.total}</span>
              <Sources score={score} />
              {place === 1 && (
                <span class="hanging-seal">
                  <Seal glyph="魁" size={46} />
                </span>
              )}
              <GardenPicture table={table} seat={seat} />
            </span>
            <span class="rod" />
          </li>
        );
      })}
    </ol>
  );
}
