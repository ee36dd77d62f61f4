import type { Standing } from '../../../game/scoring.ts';
import { t } from '../../app/i18n.ts';
import type { Table } from '../../app/table.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { Seal } from '../art/Seal.tsx';
import { companyName } from '../parts/names.ts';
import { type Act, actAt, useCeremony } from './ceremony.ts';
import { GardenPicture } from './GardenPicture.tsx';
import { signed } from './numbers.ts';

/** Longest and shortest scroll, in pixels, that still hold their words. */
const LONGEST = 510;
const SHORTEST = 424;

function lengthOf(score: number, best: number): number {
  const share = best > 0 ? Math.max(0, score) / best : 1;
  return Math.round(Math.max(SHORTEST, LONGEST * share));
}

/** The points by source, in the order in which they are counted. */
function sourcesOf(score: Standing['score']): readonly (readonly [name: string, points: number])[] {
  return [
    [t('app.score.marketValue'), score.marketValue],
    [t('app.score.cashShort'), score.cash],
    [t('app.score.standing'), score.standing],
    [t('app.score.stakes'), score.stakes.reduce((sum, n) => sum + n, 0)],
  ];
}

/** What has been counted of a number so far. */
const counted = (points: number, part = 1): number =>
  part === 1 ? points : Math.round(points * part);

function Sources({ score, act }: { score: Standing['score']; act: Act }) {
  return (
    <dl class="hanging-sources">
      {sourcesOf(score).map(([name, points], i) => (
        <div key={name} class={act.counted[i] === 0 ? 'uncounted' : ''}>
          <dt>{name}</dt>
          <dd>{signed(counted(points, act.counted[i]))}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The total of what is counted; in the end the score itself, whatever its parts round to. */
function totalOf(score: Standing['score'], act: Act): number {
  if (act.done) return score.total;
  return sourcesOf(score).reduce((sum, [, points], i) => sum + counted(points, act.counted[i]), 0);
}

interface PodiumProps {
  table: Table;
  ranking: readonly Standing[];
}

/** Three hanging scrolls, as long as their scores are high; the first is stamped. */
export function Podium({ table, ranking }: PodiumProps) {
  const best = ranking[0]?.score.total ?? 0;
  const time = useCeremony(table, ranking.length);
  const over = time === Number.POSITIVE_INFINITY;
  return (
    <ol class={`podium${over ? '' : ' ceremony'}`}>
      {ranking.map(({ seat, place, score }, rank) => {
        const { company, name } = table.seats[seat];
        const act = actAt(time, rank, ranking.length);
        const waits = act.begun ? '' : ' waits';
        return (
          <li
            key={seat}
            class={`hanging seat-${seat} place-${place}${waits}`}
            style={{ '--length': `${lengthOf(score.total, best)}px` }}
          >
            <span class="rod" />
            <span class="hanging-paper">
              <span class="hanging-place">{place}</span>
              <CompanySign seat={seat} company={company} size={44} />
              <b class="hanging-name">{companyName(company)}</b>
              {seat === table.viewer ? (
                <span class="hanging-you">{t('app.score.you')}</span>
              ) : (
                name && <span class="hanging-you">{name}</span>
              )}
              <span class="hanging-score">{totalOf(score, act)}</span>
              <Sources score={score} act={act} />
              {place === 1 && act.done && (
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
