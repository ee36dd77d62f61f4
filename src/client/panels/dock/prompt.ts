/** The one sentence that says whose turn it is and what is expected of the viewer. */
import type { ActionFamily } from '../../../game/actions.ts';
import { orderOfMonth } from '../../../game/legal.ts';
import { standings } from '../../../game/scoring.ts';
import type { Seat } from '../../../game/seats.ts';
import { tf } from '../../app/friendsTexts.ts';
import { t, tContent } from '../../app/i18n.ts';
import { ownSeat, type Table } from '../../app/table.ts';
import { penHolder } from '../net/people.ts';
import type { TableUi } from '../ui.ts';
import { actionPhrase } from '../words/actions.ts';
import { actorOf, momentSentence, offerTerms } from '../words/events.ts';
import { companyName } from '../words/names.ts';

export interface Prompt {
  /** Whose emblem stands before it. */
  seat: Seat | undefined;
  lead: string;
  text: string;
}

export function familyQuestion(table: Table, ui: TableUi, family: ActionFamily): string {
  const plan = ui.treaty.value;
  if (family !== 'offer' || !plan) return t(`table.ask.${family}`);
  const company = companyName(table, plan.to);
  if (plan.deal === 'sell' || (plan.deal === 'swap' && !plan.mine)) {
    return t('table.ask.mine', { company });
  }
  return t('table.ask.yours', { company });
}

export function promptOf(table: Table, ui: TableUi): Prompt {
  const state = table.state.value;
  const showing = table.showing.value;
  const { viewer } = table;
  if (showing.kind === 'marketDay') {
    return {
      seat: undefined,
      lead: t('table.prompt.marketDay', { month: showing.account.month }),
      text: t('table.prompt.marketDayText'),
    };
  }
  if (showing.kind === 'move') {
    const { event } = showing.event;
    return { seat: actorOf(event), lead: '', text: momentSentence(table, showing.event) };
  }
  if (state.step.kind === 'over') {
    const [first] = standings(table.rules, state);
    return {
      seat: first?.seat,
      lead: t('table.prompt.over'),
      text: first
        ? t('table.prompt.winner', {
            company: companyName(table, first.seat),
            n: first.score.total,
          })
        : '',
    };
  }
  const seat = table.toMove.value;
  if (seat === undefined) return { seat: undefined, lead: '', text: t('table.prompt.wait') };
  if (seat !== viewer) return waitingFor(table, seat);
  if (table.net?.info.value.paused) {
    const lead = t('table.prompt.yourTurn', { company: companyName(table, seat) });
    return { seat, lead, text: tf('net.prompt.paused') };
  }
  if (table.net?.pen.value === false) {
    const lead = t('table.prompt.theirTurn', { company: companyName(table, seat) });
    return { seat, lead, text: tf('net.pen.deciding', { name: penHolder(table) }) };
  }
  return { seat, ...ownPrompt(table, ui) };
}

function waitingFor(table: Table, seat: Seat): Prompt {
  const { kind } = table.state.value.step;
  const company = companyName(table, seat);
  const lead = t('table.prompt.theirTurn', { company });
  if (table.net?.info.value.paused) return { seat, lead, text: tf('net.prompt.paused') };
  if (table.paused.value) return { seat, lead, text: t('table.prompt.paused') };
  const doing =
    kind === 'answers' ? 'answersEdict' : kind === 'treaty' ? 'answersTreaty' : 'thinks';
  const { name } = table.seats[seat];
  if (name !== undefined) return { seat, lead, text: tf(`net.prompt.${doing}`, { name }) };
  return { seat, lead, text: t(`table.prompt.${doing}`) };
}

function ownPrompt(table: Table, ui: TableUi): { lead: string; text: string } {
  const state = table.state.value;
  const viewer = ownSeat(table);
  const { step } = state;
  const draft = table.draft.value;
  const company = companyName(table, viewer);
  const yours = t('table.prompt.yourTurn', { company });
  if (draft) {
    return {
      lead: yours,
      text: t('table.prompt.draft', { action: actionPhrase(table, viewer, draft) }),
    };
  }
  if (step.kind === 'answers') {
    const order = orderOfMonth(table.rules, state);
    const edict = tContent(`edict.${state.schedule.edicts[state.month - 1]}`);
    const ask = order.force === 'permit' ? 'permit' : order.amount;
    return {
      lead: t('table.prompt.edict', { edict, company }),
      text: t(`table.prompt.edict.${ask}`),
    };
  }
  if (step.kind === 'treaty') {
    const offerer = state.order[step.turn as 0 | 1 | 2];
    return {
      lead: t('table.prompt.treaty', { company: companyName(table, offerer) }),
      text: offerTerms(table, offerer, step.offer),
    };
  }
  const family = ui.family.value;
  if (family) return { lead: yours, text: familyQuestion(table, ui, family) };
  const round = step.kind === 'action' ? step.round : 1;
  return {
    lead: yours,
    text: t('table.prompt.choose', { n: round, of: table.rules.numbers.roundsPerMonth }),
  };
}
