/** A short reference: what actions, districts, gates, states and figures are. */
import type { VNode } from 'preact';
import { ACTION_FAMILIES } from '../../../game/actions.ts';
import { GATE_STATUSES } from '../../../game/gates.ts';
import { DISTRICTS, GATE_KINDS } from '../../../game/seats.ts';
import { t, tContent } from '../../app/i18n.ts';
import { pathOf } from '../../app/router.ts';
import { DistrictIcon } from '../signs/ActionIcon.tsx';
import { GateMark } from '../signs/GateMark.tsx';
import { KindIcon } from '../signs/KindIcon.tsx';
import { useTable } from '../table-context.ts';
import { Term } from '../term/Term.tsx';
import { ruleText } from '../words/cards.ts';
import { districtName, kindName } from '../words/names.ts';

export function RulesTab(): VNode {
  const { table } = useTable();
  return (
    <div class="reference">
      <p>
        <a href={pathOf({ page: 'rules' })} target="_blank" rel="noopener">
          {t('table.rules.all')}
        </a>
      </p>
      <h3>{t('table.rules.month')}</h3>
      <p>{ruleText(table, 'table.rules.monthText')}</p>
      <h3>{t('table.actions')}</h3>
      <dl>
        {ACTION_FAMILIES.map((family) => (
          <div key={family}>
            <dt>
              <Term id={`action.${family}`}>{t(`table.family.${family}`)}</Term>
            </dt>
            <dd>{t(`table.family.${family}.about`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('table.rules.districts')}</h3>
      <dl>
        {DISTRICTS.map((d) => (
          <div key={d}>
            <dt>
              <DistrictIcon district={d} size={20} /> {districtName(d)}
            </dt>
            <dd>{ruleText(table, `district.${d}.about`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('table.rules.gates')}</h3>
      <dl>
        {GATE_KINDS.map((k) => (
          <div key={k}>
            <dt>
              <KindIcon kind={k} size={18} /> {kindName(k)}
            </dt>
            <dd>{ruleText(table, `gate.${k}.about`)}</dd>
          </div>
        ))}
        {GATE_STATUSES.map((s) => (
          <div key={s}>
            <dt>
              <GateMark status={s} owner={table.viewer ?? 0} /> {tContent(`gateStatus.${s}`)}
            </dt>
            <dd>{tContent(`gateStatus.${s}.about`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('table.rules.score')}</h3>
      <p>{ruleText(table, 'table.rules.scoreText')}</p>
    </div>
  );
}
