import type { Standing } from '../../../game/scoring.ts';
import type { Seat } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import type { Table } from '../../app/table.ts';
import { type TieBreak, tieBreaks } from '../../app/tieBreak.ts';
import { companyName } from '../parts/names.ts';

interface VerdictProps {
  table: Table;
  ranking: readonly Standing[];
}

function tieSentence(tie: TieBreak, name: (seat: Seat) => string): string {
  const first = name(tie.first);
  const second = name(tie.second);
  const why = {
    gates: () =>
      t('app.score.tie.gates', {
        first,
        firstGates: tie.gates.first,
        secondGates: tie.gates.second,
      }),
    cash: () =>
      t('app.score.tie.cash', { first, firstCash: tie.cash.first, secondCash: tie.cash.second }),
    seat: () => t('app.score.tie.seat', { first, second }),
  }[tie.by]();
  return `${t('app.score.tie', { first, second, points: tie.points })} ${why}`;
}

/** The result in two or three sentences. */
export function Verdict({ table, ranking }: VerdictProps) {
  const name = (seat: Seat): string => companyName(table.seats[seat].company);
  const [winner, second] = ranking;
  const own = ranking.find(({ seat }) => seat === table.viewer);
  if (!winner || !second) return null;
  const won = winner.seat === own?.seat;
  const ahead = winner.score.total - second.score.total;
  const behind = own ? winner.score.total - own.score.total : 0;
  return (
    <div class="verdict">
      <p class="counting" aria-hidden="true">
        {t('app.score.counting')}
      </p>
      <h1 id="score-title" tabIndex={-1}>
        {t(won ? 'app.score.youWon' : 'app.score.won', { company: name(winner.seat) })}
      </h1>
      <p>
        {(won || !own) &&
          ahead > 0 &&
          t('app.score.by', { points: ahead, company: name(second.seat) })}
        {own &&
          !won &&
          t(behind > 0 ? 'app.score.youBehind' : 'app.score.youBehindTie', {
            place: t(`app.score.place.${own.place}`),
            company: name(own.seat),
            points: behind,
          })}
      </p>
      {tieBreaks(table.state.value, ranking).map((tie) => (
        <p key={tie.first} class="tie">
          {tieSentence(tie, name)}
        </p>
      ))}
    </div>
  );
}
