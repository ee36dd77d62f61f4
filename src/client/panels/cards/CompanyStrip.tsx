/** The three companies in one line, for narrow screens; pressing one shows its card. */
import type { VNode } from 'preact';
import { SEATS, type Seat } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import { Emblem } from '../signs/Emblem.tsx';
import { useTable } from '../table-context.ts';
import { companyName } from '../words/names.ts';
import { plain, signed } from '../words/numbers.ts';

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
  const company = table.state.value.companies[seat];
  const open = ui.company.value === seat;
  const classes = ['strip-card', `seat-${seat}`];
  if (seat === table.viewer) classes.push('me');
  if (table.toMove.value === seat) classes.push('turn');
  return (
    <button
      type="button"
      class={classes.join(' ')}
      aria-expanded={open}
      onClick={() => {
        ui.company.value = open ? undefined : seat;
      }}
    >
      <Emblem seat={seat} size={26} />
      <span class="visually-hidden">{companyName(table, seat)}</span>
      <b>{plain(company.marketValue)}</b>
      <span class="small">
        <span>{t('table.strip.coins', { n: company.cash })}</span>
        <span>{t('table.strip.standing', { n: signed(company.standing) })}</span>
      </span>
    </button>
  );
}
