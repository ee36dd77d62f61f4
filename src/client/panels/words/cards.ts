/** Texts of edicts, headlines and rules with this scenario's numbers filled in. */
import { cardParams, ruleParams } from '../../../content/params.ts';
import { HISTORIES } from '../../../i18n/histories.ts';
import { locale, tContent } from '../../app/i18n.ts';
import type { Table } from '../../app/table.ts';

export function edictText(table: Table, id: string): string {
  const card = table.rules.edicts[id];
  return card ? tContent(`edict.${id}.text`, cardParams(table.rules, card)) : '';
}

export function headlineText(table: Table, id: string): string {
  const card = table.rules.headlines[id];
  return card ? tContent(`headline.${id}.text`, cardParams(table.rules, card)) : '';
}

/** What really happened behind an edict or a headline. */
export function historyText(card: 'edict' | 'headline', id: string): string {
  const key = `${card}.${id}.history`;
  return HISTORIES.isKey(key) ? HISTORIES.text(locale.value, key) : '';
}

/** A text that speaks of the scenario's numbers, such as what a gate lets do. */
export function ruleText(table: Table, key: string): string {
  return tContent(key, ruleParams(table.rules));
}
