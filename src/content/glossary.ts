/**
 * The glossary: every word of the game that a screen names, with what explains it and the section of
 * the rulebook that it belongs to. Words of the review are in src/review/glossary.ts.
 */

import { ACTION_FAMILIES } from '../game/actions.ts';
import { GATE_STATUSES } from '../game/gates.ts';
import { FIGURES } from '../game/market.ts';
import { BOT_LEVELS, PERSONAS } from '../game/players.ts';
import type { Rules } from '../game/rules.ts';
import { EXPERIMENTS } from '../game/scenario.ts';
import { SECTORS } from '../game/scoring.ts';
import { DISTRICTS, GATE_KINDS } from '../game/seats.ts';
import { changedNumbers } from './experiments.ts';
import { cardParams, ruleParams } from './params.ts';
import { type Explained, type RulebookSection, type Text, text } from './rulebookText.ts';
import { rulesFor, SCENARIO_IDS } from './scenarios.ts';

/** Words that have a text of their own, `term.<word>`, and their sections. */
const OWN = {
  board: {
    garden: '0',
    plaza: '4.1',
    shopper: '4.1',
    level: '1',
    gate: '1',
    owner: '1',
    stall: '1',
    shares: '1',
  },
  month: {
    edict: '5',
    comply: '5',
    defy: '5',
    headline: '5',
    actions: '3',
    turnOrder: '1',
    forecast: '4',
  },
  market: {
    marketDay: '4',
    pull: '4.1',
    staying: '4.1',
    videos: '4.1',
    oneTap: '4.1',
    interconnection: '4.1',
    directOrders: '4.1',
    visits: '4.2',
    exposures: '4.2',
    adCoins: '4.2',
    income: '4.3',
    carried: '4.4',
  },
  score: {
    marketValue: '4.4',
    cash: '7',
    standing: '1',
    score: '7',
    awards: '6',
    antitrust: '6',
    fines: '5',
  },
} as const;

type OwnGroup = keyof typeof OWN;
type Word = { [G in OwnGroup]: keyof (typeof OWN)[G] }[OwnGroup];

/** What a screen can ask to be explained; beside the words, ids of the content under their kind. */
export type TermId =
  | Word
  | `${'company' | 'independent' | 'district' | 'gate' | 'gateStatus' | 'action'}.${string}`
  | `${'figure' | 'sector' | 'level' | 'persona' | 'scenario' | 'experiment'}.${string}`
  | `${'edict' | 'headline'}.${string}`
  | `${'label' | 'concept' | 'review'}.${string}`;

export interface GlossaryGroup {
  title: Text;
  terms: readonly Explained[];
}

function entry(id: TermId, section: string | undefined, title: string, ...says: Text[]): Explained {
  return { id, title: text(title), says, ...(section === undefined ? {} : { section }) };
}

/** Things of the content: their names and what is said about them have the same key. */
function named(kind: string, ids: readonly string[], section: string | undefined, ...more: Text[]) {
  return ids.map((id) =>
    entry(
      `${kind}.${id}` as TermId,
      section,
      `${kind}.${id}`,
      text(`${kind}.${id}.about`),
      ...more,
    ),
  );
}

function own(rules: Rules, group: OwnGroup): Explained[] {
  return Object.entries(OWN[group]).map(([word, section]) =>
    entry(word as Word, section, `term.${word}`, text(`term.${word}.${variant(rules, word)}`)),
  );
}

/** Which text fits the scenario: some leave out what a word is about. */
function variant({ numbers, scenario }: Rules, word: string): string {
  const absent =
    (word === 'antitrust' && numbers.awards.antitrust === 0) ||
    (word === 'awards' && scenario.awardMonths.length === 0);
  return absent ? 'none' : 'about';
}

function actions({ numbers }: Rules): Explained[] {
  return ACTION_FAMILIES.map((family) => {
    const dearer = family === 'stake' && numbers.stake.more > 0;
    return entry(
      `action.${family}`,
      '3',
      `table.family.${family}`,
      text(`term.action.${family}`),
      ...(dearer ? [text('term.action.stake.more')] : []),
    );
  });
}

function scenarios(): Explained[] {
  return SCENARIO_IDS.map((id) => {
    const params = { months: ruleParams(rulesFor(id)).months ?? 0 };
    return entry(`scenario.${id}`, '0', `scenario.${id}`, text(`scenario.${id}.about`, params));
  });
}

function experiments(): Explained[] {
  return EXPERIMENTS.map((id) => {
    const fine = changedNumbers(id).defy?.fine ?? 0;
    const about = text(`term.experiment.${id}.about`, { changedFine: fine });
    return entry(
      `experiment.${id}`,
      id === 'noAntitrust' ? '6' : '5',
      `term.experiment.${id}`,
      about,
    );
  });
}

/** The groups in the order in which the rulebook prints them. */
export function glossaryOf(rules: Rules): readonly GlossaryGroup[] {
  const companies = rules.companies.map(({ id }) =>
    entry(`company.${id}`, '1', `company.${id}`, text(`company.${id}.pitch`)),
  );
  const independents = rules.independents.map(({ id }) => id);
  const group = (name: string, ...terms: Explained[]): GlossaryGroup => ({
    title: text(`glossary.${name}`),
    terms,
  });
  return [
    group(
      'board',
      ...own(rules, 'board'),
      ...companies,
      ...named('independent', independents, '1'),
      ...named('district', DISTRICTS, '1'),
      ...named('gate', GATE_KINDS, '1'),
      ...named('gateStatus', GATE_STATUSES, '1'),
    ),
    group('month', ...own(rules, 'month'), ...actions(rules)),
    group(
      'market',
      ...own(rules, 'market'),
      ...named('figure', FIGURES, '4.4', text('term.figures')),
    ),
    group('score', ...own(rules, 'score'), ...named('sector', SECTORS, '6', text('term.sectors'))),
    group(
      'games',
      ...scenarios(),
      ...experiments(),
      ...named('level', BOT_LEVELS, undefined),
      ...named('persona', ['mixed', ...PERSONAS], undefined),
    ),
  ];
}

/** An edict or headline, whether or not this scenario has it in its decks; undefined for other ids. */
export function cardTerm(rules: Rules, id: TermId): Explained | undefined {
  const [deck, name = ''] = id.split('.');
  const card =
    deck === 'edict' ? rules.edicts[name] : deck === 'headline' ? rules.headlines[name] : undefined;
  if (!card) return undefined;
  return entry(id, '5', id, text(`${id}.text`, cardParams(rules, card)));
}

/** The number of the glossary among the sections of the rulebook. */
const SECTION = '8';

/** The glossary as the last section of the rulebook. */
export function glossarySection(groups: readonly GlossaryGroup[]): RulebookSection {
  return {
    id: SECTION,
    title: text('glossary.title'),
    blocks: [{ kind: 'paragraph', text: text('glossary.about') }],
    sections: groups.map(({ title, terms }, i) => ({
      id: `${SECTION}.${i + 1}`,
      title,
      blocks: [{ kind: 'terms', items: terms }],
    })),
  };
}

/** What is said of a term, and the section of the rulebook where more is; undefined for no term. */
export function explain(
  rules: Rules,
  groups: readonly GlossaryGroup[],
  id: TermId,
): Required<Explained> | undefined {
  const card = cardTerm(rules, id);
  if (card) return { ...card, section: card.section ?? SECTION };
  for (const [i, { terms }] of groups.entries()) {
    const found = terms.find((term) => term.id === id);
    if (found) return { ...found, section: found.section ?? `${SECTION}.${i + 1}` };
  }
  return undefined;
}
