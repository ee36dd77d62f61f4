/** Whom antitrust would hit, and when. */
import type { VNode } from 'preact';
import { countBlocked } from '../../../game/gates.ts';
import { antitrustTarget } from '../../../game/scoring.ts';
import { t } from '../../app/i18n.ts';
import { useTable } from '../table-context.ts';
import { Term } from '../term/Term.tsx';
import { companyName } from '../words/names.ts';

export function AntitrustNote(): VNode | null {
  const { table } = useTable();
  const state = table.state.value;
  const target = antitrustTarget(table.rules, state);
  if (target === -1) return null;
  const params = {
    company: companyName(table, target),
    n: countBlocked(state, target),
    loss: table.rules.numbers.awards.antitrust,
  };
  return (
    <p class="antitrust">
      <b>
        <Term id="antitrust">{t('table.antitrust.title', params)}</Term>
      </b>{' '}
      {target === table.viewer
        ? t('table.antitrust.you', params)
        : t('table.antitrust.other', params)}
    </p>
  );
}
