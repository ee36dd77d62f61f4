/** All 24 gates as a table: state, how long, what each lets the guest do, open or block it. */
import type { VNode } from 'preact';
import { type Gate, type GateId, gateId } from '../../../game/gates.ts';
import { GATE_KINDS, type GateKind, RIVALS, SEATS, type Seat } from '../../../game/seats.ts';
import type { ReadonlyState } from '../../../game/state.ts';
import { t } from '../../app/i18n.ts';
import { ownSeat } from '../../app/table.ts';
import type { BoardTarget } from '../../board/target.ts';
import { targetLine } from '../board/target-line.ts';
import { gateWish } from '../choice/gate-wish.ts';
import { Emblem } from '../signs/Emblem.tsx';
import { GateMark } from '../signs/GateMark.tsx';
import { KindIcon } from '../signs/KindIcon.tsx';
import { useTable } from '../table-context.ts';
import { Term } from '../term/Term.tsx';
import { actionPhrase } from '../words/actions.ts';
import { companyName, gateStateName, kindName } from '../words/names.ts';

export function GatesTab(): VNode {
  const { table } = useTable();
  const own = SEATS.filter((s) => s === table.viewer);
  const owners = [...own, ...SEATS.filter((s) => s !== table.viewer)];
  const explaining = firstOfEach(owners, table.state.value.gates);
  return (
    <table class="gates-table">
      <caption class="visually-hidden">{t('table.gates.caption')}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t('table.gates.kind')}</th>
          <th scope="col">{t('table.gates.state')}</th>
          <th scope="col">{t('table.gates.act')}</th>
        </tr>
      </thead>
      {owners.flatMap((owner) =>
        RIVALS[owner].map((guest) => (
          <Direction key={`${owner}${guest}`} owner={owner} guest={guest} explaining={explaining} />
        )),
      )}
    </table>
  );
}

/** The gates at which a word stands for the first time: those of the first way, and of each state. */
function firstOfEach(
  owners: readonly Seat[],
  statuses: ReadonlyState['gates'],
): ReadonlySet<GateId> {
  const inOrder = owners.flatMap((owner) =>
    RIVALS[owner].flatMap((guest) => GATE_KINDS.map((kind) => gateId(owner, guest, kind))),
  );
  return new Set(
    inOrder.filter((id, i) => inOrder.findIndex((other) => statuses[other] === statuses[id]) === i),
  );
}

interface DirectionProps {
  owner: Seat;
  guest: Seat;
  /** The gates whose state is explained. */
  explaining: ReadonlySet<GateId>;
}

function Direction({ owner, guest, explaining }: DirectionProps): VNode {
  const { table } = useTable();
  return (
    <tbody>
      <tr class="direction">
        <th scope="rowgroup" colSpan={3}>
          <Emblem seat={owner} size={18} /> {companyName(table, owner)}
          <span aria-hidden="true"> → </span>
          <span class="visually-hidden">{t('table.gates.to')}</span>
          <Emblem seat={guest} size={18} /> {companyName(table, guest)}
        </th>
      </tr>
      {GATE_KINDS.map((kind) => (
        <GateRow
          key={kind}
          owner={owner}
          guest={guest}
          kind={kind}
          first={owner === (table.viewer ?? 0) && guest === RIVALS[owner][0]}
          explains={explaining.has(gateId(owner, guest, kind))}
        />
      ))}
    </tbody>
  );
}

interface GateRowProps {
  owner: Seat;
  guest: Seat;
  kind: GateKind;
  /** It is of the first way, whose kinds are explained. */
  first: boolean;
  /** Its state is explained. */
  explains: boolean;
}

function GateRow({ owner, guest, kind, first, explains }: GateRowProps): VNode {
  const { table, ui } = useTable();
  const point = (on: boolean) => (): void => {
    const target: BoardTarget = { type: 'gate', owner, guest, kind };
    ui.pointedAt.value = on ? [target] : [];
    ui.hint.value = on ? targetLine(table, target) : '';
  };
  const id = gateId(owner, guest, kind);
  const status = table.state.value.gates[id];
  return (
    <tr onPointerEnter={point(true)} onPointerLeave={point(false)} onFocusIn={point(true)}>
      <th scope="row">
        <KindIcon kind={kind} />{' '}
        {first ? <Term id={`gate.${kind}`}>{kindName(kind)}</Term> : kindName(kind)}
        <span class="lets">
          {t(`table.gates.lets.${kind}`, {
            owner: companyName(table, owner),
            guest: companyName(table, guest),
          })}
        </span>
      </th>
      <td>
        <GateMark status={status} owner={owner} />{' '}
        {explains ? (
          <Term id={`gateStatus.${status}`}>{gateStateName(table, id)}</Term>
        ) : (
          gateStateName(table, id)
        )}
      </td>
      <td>
        <GateButton gate={{ id, owner, guest, kind }} />
      </td>
    </tr>
  );
}

/** Picks what can be done about the gate now; nothing where nothing can. */
function GateButton({ gate }: { gate: Gate }): VNode | null {
  const { table, ui } = useTable();
  const wish = gateWish(table, gate);
  if (!wish) return null;
  const { legal, label } = wish;
  return (
    <button
      type="button"
      class="mini-button"
      aria-label={actionPhrase(table, ownSeat(table), legal)}
      onClick={() => {
        ui.details.value = false;
        table.pick(legal);
      }}
    >
      {label}
    </button>
  );
}
