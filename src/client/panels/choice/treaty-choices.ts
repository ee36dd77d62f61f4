/** The treaty builder: rival and deal first, then the gate of each side that opens one. */
import { ALL_ACTIONS, type Offer } from '../../../game/actions.ts';
import { GATES, gateId } from '../../../game/gates.ts';
import { explainRefusal, type Refusal } from '../../../game/legal.ts';
import { GATE_KINDS, type GateKind, RIVALS, type Seat } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import { ownSeat, type Table } from '../../app/table.ts';
import type { TableUi, TreatyPlan } from '../ui.ts';
import { companyName, kindName } from '../words/names.ts';
import { mostTelling } from '../words/refusals.ts';
import { actionChoice, type Choice, type Sign } from './choice.ts';

const DEALS = ['swap', 'buy', 'sell'] as const satisfies readonly Offer['deal'][];

function offers(table: Table, fits: (offer: Offer) => boolean): Offer[] {
  return ALL_ACTIONS[ownSeat(table)].filter((a): a is Offer => a.type === 'offer' && fits(a));
}

/** Undefined where at least one of the offers is possible. */
function refusalOfAll(table: Table, list: readonly Offer[]): Refusal | undefined {
  const { rules } = table;
  const viewer = ownSeat(table);
  const refusals = list.map((o) => explainRefusal(rules, table.state.value, viewer, o));
  if (refusals.some((r) => r === undefined)) return undefined;
  return mostTelling(refusals.flatMap((r) => r ?? []));
}

export function treatyChoices(table: Table, ui: TableUi): Choice[] {
  const plan = ui.treaty.value;
  if (!plan)
    return RIVALS[ownSeat(table)].flatMap((to) => DEALS.map((d) => dealChoice(table, ui, to, d)));
  if (plan.deal === 'buy')
    return GATE_KINDS.map((yours) => gateChoice(table, { ...plan, deal: 'buy', yours }));
  if (plan.deal === 'sell')
    return GATE_KINDS.map((mine) => gateChoice(table, { ...plan, deal: 'sell', mine }));
  const { mine } = plan;
  if (mine)
    return GATE_KINDS.map((yours) => gateChoice(table, { ...plan, deal: 'swap', mine, yours }));
  return GATE_KINDS.map((kind) => mineChoice(table, ui, plan, kind));
}

function dealChoice(table: Table, ui: TableUi, to: Seat, deal: Offer['deal']): Choice {
  const price = table.rules.numbers.treaty.price;
  return {
    key: `${to}:${deal}`,
    title: t(`table.deal.${deal}`, { price }),
    detail: t('table.deal.with', { company: companyName(table, to) }),
    effect: '',
    refusal: refusalOfAll(
      table,
      offers(table, (o) => o.to === to && o.deal === deal),
    ),
    sign: { kind: 'company', seat: to },
    picked: false,
    choose: () => {
      ui.treaty.value = { to, deal };
    },
  };
}

/** First half of a swap: the gate that the viewer opens. */
function mineChoice(table: Table, ui: TableUi, plan: TreatyPlan, kind: GateKind): Choice {
  const { to } = plan;
  return {
    key: `mine:${kind}`,
    title: kindName(kind),
    detail: t('table.deal.mine', { company: companyName(table, to) }),
    effect: '',
    refusal: refusalOfAll(
      table,
      offers(table, (o) => o.to === to && o.deal === 'swap' && o.mine === kind),
    ),
    sign: gateSign(ownSeat(table), to, kind),
    picked: false,
    choose: () => {
      ui.treaty.value = { ...plan, mine: kind };
    },
  };
}

function gateSign(owner: Seat, guest: Seat, kind: GateKind): Sign {
  const gate = GATES[gateId(owner, guest, kind)];
  return gate ? { kind: 'gate', gate } : { kind: 'company', seat: owner };
}

type Planned = { to: Seat } & (
  | { deal: 'swap'; mine: GateKind; yours: GateKind }
  | { deal: 'buy'; yours: GateKind }
  | { deal: 'sell'; mine: GateKind }
);

/** The last gate: it makes the offer complete. */
function gateChoice(table: Table, planned: Planned): Choice {
  const viewer = ownSeat(table);
  const { to } = planned;
  const selling = planned.deal === 'sell';
  const kind = planned.deal === 'sell' ? planned.mine : planned.yours;
  const detail = t(selling ? 'table.deal.mine' : 'table.deal.yours', {
    company: companyName(table, to),
  });
  const sign = selling ? gateSign(viewer, to, kind) : gateSign(to, viewer, kind);
  const action = offerOf(planned);
  return actionChoice(table, action, { title: kindName(kind), detail, sign });
}

function offerOf(p: Planned): Offer {
  switch (p.deal) {
    case 'swap':
      return { type: 'offer', deal: 'swap', to: p.to, mine: p.mine, yours: p.yours };
    case 'buy':
      return { type: 'offer', deal: 'buy', to: p.to, yours: p.yours };
    case 'sell':
      return { type: 'offer', deal: 'sell', to: p.to, mine: p.mine };
  }
}
