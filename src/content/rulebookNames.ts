/** Names of companies and independents as texts of the rulebook. */
import type { Rules } from '../game/rules.ts';
import { type Text, text } from './rulebookText.ts';

export const company = (id: string): Text => text(`company.${id}`);
export const independent = (id: string): Text => text(`independent.${id}`);

/** The three companies as {a} {b} {c}, in the order that breaks ties. */
export function seatNames(rules: Rules): { a: Text; b: Text; c: Text } {
  const [a, b, c] = rules.companies;
  return { a: company(a.id), b: company(b.id), c: company(c.id) };
}

export function independentNames(rules: Rules): { a: Text; b: Text; c: Text } {
  const [a, b, c] = rules.independents;
  return { a: independent(a.id), b: independent(b.id), c: independent(c.id) };
}

export function sellerName(rules: Rules): Text | undefined {
  return rules.adSeller === undefined
    ? undefined
    : independent(rules.independents[rules.adSeller].id);
}
