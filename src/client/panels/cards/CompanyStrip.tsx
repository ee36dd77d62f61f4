/** The three companies in one line, for narrow screens; pressing one shows its card. */
import type { VNode } from 'preact';
import { SEATS, type Seat } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import { AwayMark } from '../net/AwayMark.tsx';
import { isAway, presence } from '../net/people.ts';
import { Emblem } from '../signs/Emblem.tsx';
import { useTable } from '../table-context.ts';
import { companyName } from '../words/names.ts';
import { Delta, figuresOf, scoreNow } from './figures.tsx';

export function CompanyStrip(): VNode {
  return (
    <fieldset class="strip bare" aria-label={t('table.companies')}>
      {SEATS.map((seat) => (
        <StripButton key={seat} seat={seat} />
      ))}
    </fieldset>
  );
}

function StripButton({ seat }: { seat: Seat }): VNode {
  const { table, ui } = useTable();
  const open = ui.company.value === seat;
  const classes = ['strip-card', `seat-${seat}`];
  if (seat === table.viewer) classes.push('me');
  if (table.toMove.value === seat) classes.push('turn');
  const figures = figuresOf(table, seat);
  if (figures.some(({ by }) => by !== 0)) classes.push('drafting');
  return (
    <button
      type="button"
      class={classes.join(' ')}
      aria-expanded={open}
      onClick={() => {
        ui.company.value = open ? undefined : seat;
      }}
    >
      <Emblem seat={seat} size={22} />
      <span class="name">
        {companyName(table, seat)}
        <small>{presence(table, seat)}</small>
      </span>
      {isAway(table, seat) && <AwayMark label={presence(table, seat)} />}
      <b class="score">
        <span class="visually-hidden">{t('table.card.score')} </span>
        {scoreNow(table, seat)}
      </b>
      <span class="small">
        {figures.map(({ figure, now, by }) => (
          <span key={figure} class={`line ${figure}${by === 0 ? ' same' : ''}`}>
            {t(`table.strip.${figure}`)} <span class="now">{now}</span> <Delta by={by} />
          </span>
        ))}
      </span>
    </button>
  );
}
