import type { Standing } from '../../../game/scoring.ts';
import { t } from '../../app/i18n.ts';
import type { Table } from '../../app/table.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { Seal } from '../art/Seal.tsx';
import { companyName } from '../parts/names.ts';

/** Longest and shortest scroll, in pixels, that still hold their words. */
const LONGEST = 236;
const SHORTEST = 158;

function lengthOf(score: number, best: number): number {
  const share = best > 0 ? Math.max(0, score) / best : 1;
  return Math.round(Math.max(SHORTEST, LONGEST * share));
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
              <CompanySign seat={seat} company={company} size={38} />
              <b class="hanging-name">{companyName(company)}</b>
              <span class="hanging-score">{score.total}</span>
              {player === 'human' && <span class="hanging-you">{t('app.score.you')}</span>}
              {place === 1 && (
                <span class="hanging-seal">
                  <Seal glyph="魁" size={54} />
                </span>
              )}
            </span>
            <span class="rod" />
          </li>
        );
      })}
    </ol>
  );
}
