/** Section 4 of the in-app rulebook: the market day, with an example for each of its steps. */
import { FIGURES } from '../game/market.ts';
import type { Rules } from '../game/rules.ts';
import { SEATS } from '../game/seats.ts';
import {
  countsExample,
  feedExample,
  incomeExample,
  marketValueExample,
  sellerExample,
} from './rulebookExamples.ts';
import { company, independent, independentNames, seatNames, sellerName } from './rulebookNames.ts';
import {
  type Cell,
  list,
  paragraph,
  type RulebookSection,
  type Text,
  table,
  text,
} from './rulebookText.ts';

export function marketDaySection(rules: Rules): RulebookSection {
  return {
    id: '4',
    title: text('rulebook.4.title'),
    blocks: [paragraph('rulebook.4.intro', { scenario: text('scenario.standard') })],
    sections: [shoppersDivide(rules), counts(rules), income(), marketValue()],
  };
}

function shoppersDivide(rules: Rules): RulebookSection {
  const at = (name: string) => `rulebook.4.1.${name}`;
  const names = seatNames(rules);
  const seller = sellerName(rules);
  const pull = (order: string, name: string, params?: Text['params']): Cell[] => [
    order,
    text(at(name), params),
    text(at(`${name}.weight`)),
  ];
  return {
    id: '4.1',
    title: text(at('title')),
    blocks: [
      paragraph(at('shoppers')),
      paragraph(at('divide')),
      table(
        [at('place'), at('pull'), at('weight')],
        [
          pull('1', 'idle'),
          pull('2–4', 'front', names),
          pull('5–7', 'programs', names),
          pull('8–10', 'videos', names),
          pull('11–13', 'independents', independentNames(rules)),
        ],
      ),
      paragraph(at('oneTap')),
      table(
        [
          'rulebook.1.independent',
          ...rules.companies.map((c) => text(at('pullIn'), { company: company(c.id) })),
          at('livesOff'),
        ],
        rules.independents.map((data) => [
          independent(data.id),
          ...data.pulls,
          company(rules.companies[data.livesOff].id),
        ]),
      ),
      paragraph(at('livesOffRule')),
      paragraph(at('direct')),
      feedExample(),
      ...(seller ? [paragraph(at('seller'), { seller, ...names }), sellerExample()] : []),
    ],
  };
}

function counts(rules: Rules): RulebookSection {
  const at = (name: string) => `rulebook.4.2.${name}`;
  return {
    id: '4.2',
    title: text(at('title')),
    blocks: [
      list(['orders', 'idle', 'exposures', 'hosted', 'visits', 'adCoins'].map(at)),
      paragraph(at('paymentsHost')),
      paragraph(at('paymentsMarket'), seatNames(rules)),
      paragraph(at('paymentsIndependents')),
      table(
        ['rulebook.1.independent', at('takesWallets')],
        rules.independents.map((data) => [
          independent(data.id),
          text(at(data.takesWallets ? 'yes' : 'no')),
        ]),
      ),
      table(
        [at('wallet'), at('takenAt')],
        SEATS.map((seat) => [
          text(`company.${rules.companies[seat].id}.wallet`),
          text(at(rules.companies[seat].walletEverywhere ? 'always' : 'fromLevel')),
        ]),
      ),
      countsExample(),
    ],
  };
}

function income(): RulebookSection {
  const at = (name: string) => `rulebook.4.3.${name}`;
  return {
    id: '4.3',
    title: text(at('title')),
    blocks: [
      paragraph(at('intro')),
      list(['orders', 'ads', 'payments', 'hosting', 'stakes'].map(at)),
      paragraph(at('campaigns')),
      incomeExample(),
    ],
  };
}

function marketValue(): RulebookSection {
  const at = (name: string) => `rulebook.4.4.${name}`;
  return {
    id: '4.4',
    title: text(at('title')),
    blocks: [
      paragraph(at('figures')),
      table(
        [at('figure'), at('counts')],
        FIGURES.map((f) => [text(`figure.${f}`), text(`figure.${f}.about`)]),
      ),
      paragraph(at('campaigns')),
      paragraph(at('gain')),
      marketValueExample(),
    ],
  };
}
