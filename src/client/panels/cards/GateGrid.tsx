/** A company's own eight gates: a row for each rival, a column for each kind. */
import type { VNode } from 'preact';
import { countBlocked, gateId } from '../../../game/gates.ts';
import { GATE_KINDS, RIVALS, type Seat } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import { GateMark } from '../signs/GateMark.tsx';
import { KindIcon } from '../signs/KindIcon.tsx';
import { useTable } from '../table-context.ts';
import { Term } from '../term/Term.tsx';
import { companyName, gateStateName, kindName } from '../words/names.ts';

interface GateGridProps {
  owner: Seat;
  /** Another card explains the same words. */
  again: boolean;
}

export function GateGrid({ owner, again }: GateGridProps): VNode {
  const { table } = useTable();
  const { gates } = table.state.value;
  return (
    <table class="gate-grid">
      <caption class="visually-hidden">
        {t('table.gates.of', { company: companyName(table, owner) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Term id="gateStatus.blocked" again={again}>
              {t('table.card.blocked', { n: countBlocked(table.state.value, owner) })}
            </Term>
          </th>
          {GATE_KINDS.map((kind) => (
            <th key={kind} scope="col">
              <Term id={`gate.${kind}`} again={again}>
                <KindIcon kind={kind} />
                <span class="visually-hidden">{kindName(kind)}</span>
              </Term>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {RIVALS[owner].map((guest) => (
          <tr key={guest}>
            <th scope="row">{t('table.card.to', { company: companyName(table, guest) })}</th>
            {GATE_KINDS.map((kind) => {
              const id = gateId(owner, guest, kind);
              const name = gateStateName(table, id);
              return (
                <td key={kind} title={`${kindName(kind)}: ${name}`}>
                  <GateMark status={gates[id]} owner={owner} />
                  <span class="visually-hidden">{name}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
