/** The quality card, docs/quality.md. */
import { ACTION_FAMILIES } from '../../game/actions.ts';
import { SEATS } from '../../game/seats.ts';
import type { Estimate } from '../../review/estimates.ts';
import { type Bound, boundsOf, verdictOf } from './bounds.ts';
import { barChart, percent, withInterval } from './charts.ts';
import { countsFor, LADDER_ITERATIONS } from './plan.ts';
import type { Report } from './report.ts';
import { RESTRICTION_TEXT } from './restrictions.ts';

export interface Origin {
  /** Of the code; with a mark where files were changed since. */
  commit: string;
  /** The games of equals that were asked for. */
  games: number;
  iterations: number;
  version: number;
}

const COMPANIES = ['Alibaba', 'Tencent', 'ByteDance'] as const;
const CHANCE = 1 / 3;
const HASTY = `At a table the strategist searches ${LADDER_ITERATIONS.strategist} iterations a move. These figures are of hastier players and
can differ from the level's own.`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function number({ figure, unit }: Bound): string {
  if (unit === 'share') return withInterval(figure);
  const { value, low, high } = figure;
  if (low === high) return String(value);
  return `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

function limits({ least, most, unit }: Bound): string {
  const text = (v: number): string => (unit === 'share' ? `${Math.round(100 * v)} %` : String(v));
  if (least === undefined) return most === undefined ? '' : `at most ${text(most)}`;
  return most === undefined ? `at least ${text(least)}` : `${text(least)} to ${text(most)}`;
}

function verdicts(report: Report): string {
  const rows = boundsOf(report).map((bound) => [
    bound.name,
    number(bound),
    limits(bound),
    verdictOf(bound),
  ]);
  return table(['figure', 'found', 'wanted', 'holds'], rows);
}

function wins({ balance }: Report): string {
  const rows = [
    ...SEATS.map((s) => ({ label: COMPANIES[s], figure: balance.companies[s] })),
    ...SEATS.map((place) => ({
      label: `${['first', 'second', 'third'][place]} in the first order`,
      figure: balance.seats[place],
    })),
    { label: 'leader at half-time', figure: balance.halfTimeLeaderWins },
  ];
  return barChart(rows, 0.7, CHANCE);
}

function course({ balance, conduct, luck }: Report): string {
  const { margin, leadChanges, decisions, branching } = balance;
  const count = ({ value, low, high }: Estimate, digits: number): string =>
    `${value.toFixed(digits)} (${[low, high].map((v) => v.toFixed(digits)).join('–')})`;
  return table(
    ['', ''],
    [
      ['lead changes from month to month, a game', count(leadChanges, 2)],
      [
        "winner's lead over the second, part of its score: median (quartiles)",
        `${percent(margin.median)} (${percent(margin.lower)}–${percent(margin.upper)})`,
      ],
      ['decisions a game', count(decisions, 1)],
      ['legal actions a decision', count(branching, 1)],
      ['treaties offered a game', conduct.treaties.offered.toFixed(2)],
      ['treaties accepted a game', conduct.treaties.accepted.toFixed(2)],
      ['orders complied with', withInterval(conduct.comply)],
      ['variance of the final leads that the deck explains', withInterval(luck.lead)],
      ['variance of who wins that the deck explains', withInterval(luck.win)],
    ],
  );
}

function families({ conduct }: Report): string {
  const rows = ACTION_FAMILIES.map((f) => ({ label: f, figure: conduct.actionShares[f] }));
  const byCompany = ACTION_FAMILIES.map((f) => [
    f,
    ...conduct.byCompany.map((shares) => percent(shares[f])),
  ]);
  return `${barChart(rows, 0.4)}\n\n${table(['by company', ...COMPANIES], byCompany)}`;
}

function dilemmas({ conduct }: Report): string {
  const row = (name: 'links' | 'payments'): string[] => {
    const { dilemma, pact, tempted } = conduct.dilemma[name];
    return [
      name,
      String(dilemma.n),
      withInterval(dilemma),
      withInterval(pact),
      withInterval(tempted),
    ];
  };
  return table(
    ['kind', 'pairs', 'dilemma', 'both gain by opening both', 'one would rather stay shut'],
    [row('links'), row('payments')],
  );
}

function ablations(report: Report): string {
  const rows = report.ablations.map(({ name, wins: figure }) => ({
    label: RESTRICTION_TEXT[name],
    figure,
  }));
  return barChart(rows, 0.7, CHANCE);
}

function ladder(report: Report): string {
  const rows = report.ladder.map(({ level, below, wins: { n }, wins: figure }) => ({
    label: `${level} against two of ${below} (${n} games)`,
    figure,
  }));
  return barChart(rows, 1, CHANCE);
}

function builds({ builds: { builds: found, silhouette, winners } }: Report): string {
  const rows = found.map(({ share, companies, marks }) => [
    percent(share),
    companies.join(' / '),
    marks
      .map(
        (m) =>
          `${m.trait} ${m.mean.toFixed(1)} (${m.deviations > 0 ? '+' : ''}${m.deviations.toFixed(1)} s)`,
      )
      .join(', '),
  ]);
  const head = ['part', COMPANIES.join(' / '), 'differs most by: mean (deviations from the mean)'];
  return `Mean silhouette ${silhouette.toFixed(3)} over ${winners} winners.\n\n${table(head, rows)}`;
}

export function cardOf(report: Report, origin: Origin): string {
  const { games } = report;
  const { strategist, grandmaster } = LADDER_ITERATIONS;
  const planned = countsFor(origin.games).equals;
  const cut =
    games.equals < planned ? ` (the first of ${planned}: the machine became too slow for all)` : '';
  const hasty = origin.iterations < strategist ? `\n${HASTY}\n` : '';
  const ablationGames = report.ablations[0]?.wins.n ?? 0;
  return `# Quality card

How the game plays when bots play it, written by \`npm run quality\`; do not edit. This one comes from commit
${origin.commit}, rules version ${origin.version}, and is rebuilt by
\`npm run quality -- --games ${origin.games} --iterations ${origin.iterations}\`: decks are dealt from the seeds
"quality 0", "quality 1" and so on, each game's bots have a seed of their own, searches end by iterations and not by
the clock. Intervals are 95 % (Wilson's for shares). "likely" and "unlikely" mean that the bound lies within the
interval; those of actions, answers and dilemmas take each as if it were alone, so they are somewhat too narrow.

${games.equals} games between equals (three plain bots of level strategist at ${origin.iterations} iterations a move), each
deck once in each of the three first turn orders${cut}; ${ablationGames} games for each handicap; ${games.all} games in all.
${hasty}
## Bounds

${verdicts(report)}

## Wins

┊ is a third.

${wins(report)}

## Course of a game

${course(report)}

The deck's part is estimated from the three games of each deck, which differ in the bots' seeds and in the turn order;
what the order gives on average is taken out.

## Actions

Accepted treaties count as offers.

${families(report)}

## The dilemma

In the middle of each month, for each two companies of which none is held open by order: what the position is worth to
them, as the bots judge it, if both, either or neither of their gates of a kind toward each other stood open. A gate
that was never opened before brings its standing, as the action Open does.

${dilemmas(report)}

## Handicaps

How often a bot with a handicap wins against two without, ${ablationGames} games each, every company and turn order
equally often. ┊ is a third: no loss.

${ablations(report)}

## Ladder

Each level against two of the level below. Here the strategist searches ${strategist} iterations a move and the
grandmaster ${grandmaster}, a fraction of what it searches in its time at a table.

${ladder(report)}

## Ways to win

Winners clustered by the levels they added to each district (k-means with 2 to 6 clusters, the number with the best
silhouette; clusters under 5 % are left out), described by these, by what else they did and how many gates they had
open at the end. Clusters run into each other where the silhouette is under 0.25, and then they are not counted as
different builds.

${builds(report)}
`;
}
