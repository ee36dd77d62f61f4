/** How often each company wins: a bar with its interval, twice where something is changed. */

import { SEATS, type Seat } from '../../../../../game/seats.ts';
import { inARow } from '../../../../../i18n/inARow.ts';
import type { Comparison } from '../../../../../review/comparison.ts';
import type { Estimate } from '../../../../../review/estimates.ts';
import type { Spread } from '../../../../../review/whatIf.ts';
import { locale } from '../../../../app/i18n.ts';
import { tw } from '../../../../app/studyTexts.ts';
import type { Table } from '../../../../app/table.ts';
import { CompanySign } from '../../../../panels/signs/CompanySign.tsx';
import { Term } from '../../../../panels/term/Term.tsx';
import { companyName } from '../../../../panels/words/names.ts';
import { differenceText, intervalText, points } from './words.ts';

export interface SpreadsProps {
  table: Table;
  played: Spread;
  changed: Spread | undefined;
  comparison: Comparison | undefined;
}

export function Wins({ table, played, changed, comparison }: SpreadsProps) {
  return (
    <section class="wins" aria-labelledby="wins-title">
      <h3 id="wins-title">{tw('whatIf.wins')}</h3>
      <ul>
        {SEATS.map((seat) => (
          <li key={seat} class={`win-row seat-${seat}`}>
            <span class="who">
              <CompanySign seat={seat} company={table.seats[seat].company} size={24} />
              <b>{companyName(table, seat)}</b>
              {comparison && (
                <span class="difference">{differenceText(comparison.wins[seat])}</span>
              )}
            </span>
            <Bar spread={played} seat={seat} {...(changed ? { of: 'played' } : {})} />
            {changed && <Bar spread={changed} seat={seat} of="changed" />}
          </li>
        ))}
      </ul>
      <p class="soft">
        {inARow(locale.value, [tw('whatIf.wins.about'), comparison && tw('whatIf.says.points')])}{' '}
        <Term id="review.interval">{tw('whatIf.column.interval')}</Term>
      </p>
    </section>
  );
}

interface BarProps {
  spread: Spread;
  seat: Seat;
  /** Only where there are two. */
  of?: 'played' | 'changed';
}

const percent = (share: number): string => `${100 * share}%`;

function Bar({ spread, seat, of }: BarProps) {
  const { value, low, high }: Estimate = spread.wins[seat];
  const known = spread.games > 0;
  return (
    <span class={`win-bar of-${of ?? 'only'}`}>
      {of && <span class="which">{tw(`whatIf.${of}`)}</span>}
      <span class="track" aria-hidden="true">
        {known && (
          <>
            <span class="fill" style={{ width: percent(value) }} />
            <span class="whisker" style={{ left: percent(low), width: percent(high - low) }} />
          </>
        )}
      </span>
      {known && (
        <span class="figure">
          <b>{tw('whatIf.share', { n: points(value) })}</b>{' '}
          <span class="interval">({intervalText({ low, high })})</span>
        </span>
      )}
    </span>
  );
}
