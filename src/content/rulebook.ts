/**
 * The in-app rulebook (docs/rules.md in words for players). Its texts are `rulebook.<section>.…`;
 * every number comes from the scenario, so that no text can be out of date.
 */
import type { EdictCard, HeadlineCard } from '../game/cards.ts';
import { GATE_STATUSES } from '../game/gates.ts';
import type { Rules } from '../game/rules.ts';
import { DISTRICTS, GATE_KINDS } from '../game/seats.ts';
import { cardParams, ruleParams, type TextParams } from './params.ts';
import { marketDaySection } from './rulebookMarketDay.ts';
import { company, independent, independentNames, seatNames, sellerName } from './rulebookNames.ts';
import {
  type Cell,
  list,
  paragraph,
  pictures,
  type RulebookBlock,
  type RulebookSection,
  type Text,
  table,
  text,
} from './rulebookText.ts';
import { isBuiltIn } from './scenarios.ts';

/** Numbers for every text of the rulebook. `locale` only joins the award months into a list. */
export function rulebookParams(rules: Rules, locale: string): TextParams {
  const { scenario, numbers } = rules;
  const bonuses = Object.values(numbers.feed.interconnection);
  return {
    ...ruleParams(rules),
    awardMonths: new Intl.ListFormat(locale).format(scenario.awardMonths.map(String)),
    awardCount: scenario.awardMonths.length,
    edictPool: scenario.edicts.pool.length,
    headlinePool: scenario.headlines.pool.length,
    mostInterconnection: 2 * bonuses.reduce((sum, bonus) => sum + bonus, 0),
  };
}

export function rulebookOf(rules: Rules): readonly RulebookSection[] {
  return [
    about(rules),
    setUp(rules),
    month(rules),
    actions(rules),
    marketDaySection(rules),
    cards(rules),
    awards(rules),
    end(rules),
  ];
}

/** Levels at which the rulebook shows each district: one roof more tells one level more. */
const PICTURED_LEVELS = [1, 3, 5];

function about({ scenario }: Rules): RulebookSection {
  const at = (name: string) => `rulebook.0.${name}`;
  // Scenarios that do not begin with the ministry's order say themselves what they are about.
  const told = !isBuiltIn(scenario.id) || scenario.edicts.fixed['1'] === 'rectifyLinks';
  return {
    id: '0',
    title: text(at('title')),
    blocks: [
      paragraph(told ? at('role') : `scenario.${scenario.id}.about`),
      paragraph(at('funnel')),
      list(['cannibal', 'weakAds', 'independents', 'clones', 'pie'].map(at)),
      paragraph(at('goal')),
      paragraph(at('numbers')),
    ],
  };
}

function setUp(rules: Rules): RulebookSection {
  const { scenario } = rules;
  const at = (name: string) => `rulebook.1.${name}`;
  const companies = scenario.companies.map((data, seat): Cell[] => [
    company(data.id),
    ...DISTRICTS.map((d): Cell => {
      const level = data.levels[d];
      return rules.companies[seat as 0 | 1 | 2].core[d] ? text(at('coreLevel'), { level }) : level;
    }),
    data.cash,
    data.marketValue,
    data.standing,
  ]);
  const shares = scenario.independents.map((data): Cell[] => {
    const held = scenario.companies.map((c) => c.stakes[data.id] ?? 0);
    const left = held.reduce((n, h) => n - h, rules.numbers.stake.shares);
    return [independent(data.id), ...held, left];
  });
  const programs = scenario.miniPrograms.map((p): Cell[] => [
    company(p.host),
    company(p.guest),
    p.count,
    scenario.companies.find((c) => c.id === p.host)?.levels.mini ?? 0,
  ]);
  return {
    id: '1',
    title: text(at('title')),
    blocks: [
      paragraph(at('districts')),
      table(
        [
          at('company'),
          ...DISTRICTS.map((d) => `district.${d}`),
          at('cash'),
          at('marketValue'),
          at('standing'),
        ],
        companies,
      ),
      pictures(
        DISTRICTS.flatMap((district) =>
          PICTURED_LEVELS.map((level) => ({
            picture: { piece: 'district' as const, district, level },
            caption: text(at('pictured'), { district: text(`district.${district}`), level }),
          })),
        ),
      ),
      paragraph(at('core')),
      paragraph(at('standingRule')),
      paragraph(at('gates')),
      table(
        [at('gate'), at('gateDoes')],
        GATE_KINDS.map((kind) => [text(`gate.${kind}`), text(`gate.${kind}.about`)]),
      ),
      pictures(
        GATE_KINDS.map((kind) => ({
          picture: { piece: 'gate' as const, kind, status: 'open' as const },
          caption: text(`gate.${kind}`),
        })),
      ),
      paragraph(at('statuses')),
      table(
        [at('status'), at('statusMeans')],
        GATE_STATUSES.map((s) => [text(`gateStatus.${s}`), text(`gateStatus.${s}.about`)]),
      ),
      pictures(
        GATE_STATUSES.map((status) => ({
          picture: { piece: 'gate' as const, kind: 'links' as const, status },
          caption: text(`gateStatus.${status}`),
        })),
      ),
      paragraph(at('openGates')),
      table(
        [at('owner'), at('guest'), at('gate')],
        scenario.openGates.map((g) => [company(g.owner), company(g.guest), text(`gate.${g.kind}`)]),
      ),
      paragraph(at('programs')),
      table([at('host'), at('guest'), at('programCount'), at('slots')], programs),
      paragraph(at('stakes')),
      pictures(
        rules.independents.map(({ id }, i) => ({
          picture: { piece: 'stall' as const, independent: i as 0 | 1 | 2 },
          caption: independent(id),
        })),
      ),
      table(
        [
          at('independent'),
          ...scenario.companies.map((c) => text(at('sharesOf'), { company: company(c.id) })),
          at('forSale'),
        ],
        shares,
      ),
      paragraph(at('edicts')),
      ...fixedCards('edict', scenario.edicts.fixed),
      paragraph(at('headlines')),
      ...fixedCards('headline', scenario.headlines.fixed),
      paragraph(at('faceUp')),
      paragraph(at('order')),
      table(
        [at('first'), at('second'), at('third')],
        scenario.firstOrders.map((order) => order.map(company)),
      ),
    ],
  };
}

function fixedCards(
  deck: 'edict' | 'headline',
  fixed: Readonly<Record<string, string>>,
): RulebookBlock[] {
  const rows = Object.entries(fixed).map(([m, id]): Cell[] => [Number(m), text(`${deck}.${id}`)]);
  return rows.length === 0 ? [] : [table(['rulebook.1.month', `rulebook.1.${deck}`], rows)];
}

function month(rules: Rules): RulebookSection {
  const at = (name: string) => `rulebook.2.${name}`;
  const steps = ['edict', 'rounds', 'market', 'awards', 'cleanUp'].filter(
    (step) => step !== 'awards' || rules.scenario.awardMonths.length > 0,
  );
  return {
    id: '2',
    title: text(at('title')),
    blocks: [paragraph(at('intro')), list(steps.map(at), true)],
  };
}

function actions(rules: Rules): RulebookSection {
  const { numbers } = rules;
  const seller = sellerName(rules);
  const at = (name: string) => `rulebook.3.${name}`;
  const free = text(at('free'));
  const coins = (n: number) => text(at('coins'), { n });
  const row = (name: string, cost: Cell, params?: Text['params']): Cell[] => [
    text(at(name), params),
    cost,
    text(at(`${name}.effect`), params),
  ];
  return {
    id: '3',
    title: text(at('title')),
    blocks: [
      paragraph(at('intro')),
      table(
        [at('action'), at('cost'), at('effect')],
        [
          row('build', text(at('build.cost'))),
          row('ownCampaign', text(at('ownCampaign.cost'))),
          row('rivalCampaign', text(at('rivalCampaign.cost'))),
          ...(seller ? [row('sellerCampaign', text(at('sellerCampaign.cost')), { seller })] : []),
          row('miniProgram', text(at('miniProgram.cost'))),
          row('redPackets', coins(numbers.redPackets.cost)),
          row('open', free),
          row('block', free),
          row('stake', numbers.stake.more > 0 ? text(at('stake.cost')) : coins(numbers.stake.cost)),
          row('treaty', text(at('seeBelow'))),
          row('raiseCash', free),
        ],
      ),
      paragraph(at('limits')),
      paragraph(at('treatyKinds')),
      list(['swap', 'buy', 'sell'].map(at)),
      paragraph(at('treatyRules')),
      list(['accepted', 'refused'].map(at)),
    ],
  };
}

/** Title and effect of every card that this scenario can turn up, fixed ones first. */
function cardRows(
  rules: Rules,
  deck: 'edict' | 'headline',
  library: Readonly<Record<string, EdictCard | HeadlineCard>>,
): Cell[][] {
  const { fixed, pool } = rules.scenario[`${deck}s`];
  return [...new Set([...Object.values(fixed), ...pool])].flatMap((id) => {
    const card = library[id];
    if (!card) return [];
    return [[text(`${deck}.${id}`), text(`${deck}.${id}.text`, cardParams(rules, card))]];
  });
}

/** Edicts that have a note of their own, and the name of the note. */
const EDICT_NOTES: readonly [edict: string, note: string][] = [
  ['mergerControl', 'merger'],
  ['fintechRestructuring', 'fintech'],
  ['algorithmRules', 'algorithm'],
  ['personalDataLaw', 'personalData'],
];

function cards(rules: Rules): RulebookSection {
  const at = (name: string) => `rulebook.5.${name}`;
  const { fixed, pool } = rules.scenario.edicts;
  const used = [...Object.values(fixed), ...pool];
  const notes = EDICT_NOTES.flatMap(([edict, note]) =>
    used.includes(edict) ? [text(at(note), independentNames(rules))] : [],
  );
  return {
    id: '5',
    title: text(at('title')),
    blocks: [
      ...(used.some((id) => rules.edicts[id]?.order)
        ? [
            paragraph(at('order')),
            list(['mustOpen', 'comply', 'defy', 'cannotPay', 'ties'].map(at)),
          ]
        : []),
      table([at('card'), at('effect')], cardRows(rules, 'edict', rules.edicts)),
      ...(notes.length > 0 ? [list(notes)] : []),
      paragraph(at('headlines')),
      table([at('card'), at('effect')], cardRows(rules, 'headline', rules.headlines)),
    ],
  };
}

function awards(rules: Rules): RulebookSection {
  const at = (name: string) => `rulebook.6.${name}`;
  return {
    id: '6',
    title: text(at('title')),
    blocks: [
      ...(rules.scenario.awardMonths.length > 0 ? [paragraph(at('when'))] : []),
      list(
        [
          'sectors',
          'points',
          'ties',
          ...(rules.numbers.awards.antitrust > 0 ? ['antitrust'] : []),
        ].map(at),
      ),
    ],
  };
}

function end(rules: Rules): RulebookSection {
  const at = (name: string) => `rulebook.7.${name}`;
  return {
    id: '7',
    title: text(at('title')),
    blocks: [
      paragraph(at('when')),
      list(['marketValue', 'cash', 'standing', 'stakes'].map(at)),
      paragraph(at('winner'), seatNames(rules)),
      paragraph(at('during')),
    ],
  };
}
