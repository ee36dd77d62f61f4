/** Coins and figures of all three companies, with their sums. */
import type { VNode } from 'preact';
import type { TermId } from '../../../../content/glossary.ts';
import { type CompanyAccount, FIGURES, type MarketAccount } from '../../../../game/market.ts';
import { SEATS } from '../../../../game/seats.ts';
import { t, tContent } from '../../../app/i18n.ts';
import { useTable } from '../../table-context.ts';
import { Term } from '../../term/Term.tsx';
import { signed } from '../../words/numbers.ts';
import { CompanyHead } from '../CompanyHead.tsx';

const COINS = ['orders', 'ads', 'payments', 'hosting', 'stakes'] as const;

/** What explains a source of coins; the others are figures, explained below. */
const COIN_TERMS: Partial<Record<(typeof COINS)[number], TermId>> = {
  ads: 'adCoins',
  stakes: 'shares',
};

interface Row {
  key: string;
  name: string;
  /** What explains its name. */
  term?: TermId | undefined;
  value(c: CompanyAccount): number | string;
  sum?: boolean;
}

function ThreeColumns({ account, rows }: { account: MarketAccount; rows: readonly Row[] }): VNode {
  return (
    <table class="figures">
      <CompanyHead />
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} class={row.sum ? 'sum' : ''}>
            <th scope="row">{row.term ? <Term id={row.term}>{row.name}</Term> : row.name}</th>
            {SEATS.map((s) => (
              <td key={s}>{row.value(account.companies[s])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function CoinsTable({ account }: { account: MarketAccount }): VNode {
  const rows: Row[] = [
    ...COINS.map((key) => ({
      key,
      name: t(`table.coins.${key}`),
      term: COIN_TERMS[key],
      value: (c: CompanyAccount) => c.coins[key],
    })),
    {
      key: 'sum',
      name: t('table.coins.sum'),
      term: 'income',
      value: (c) => signed(c.income),
      sum: true,
    },
  ];
  return <ThreeColumns account={account} rows={rows} />;
}

/** The five figures, what was carried over, and the points they gave. */
export function FiguresTable({ account }: { account: MarketAccount }): VNode {
  const { table } = useTable();
  const per = table.rules.numbers.figuresPerPoint;
  const sum = (c: CompanyAccount): number => FIGURES.reduce((n, f) => n + c.figures[f], 0);
  const rows: Row[] = [
    ...FIGURES.map(
      (f): Row => ({
        key: f,
        name: tContent(`figure.${f}`),
        term: `figure.${f}`,
        value: (c: CompanyAccount) => c.figures[f],
      }),
    ),
    {
      key: 'carried',
      name: t('table.figures.carried'),
      term: 'carried',
      value: (c) => c.marketValueGained * per + c.remainder - sum(c),
    },
    {
      key: 'sum',
      name: t('table.figures.sum'),
      value: (c) => c.marketValueGained * per + c.remainder,
      sum: true,
    },
    {
      key: 'points',
      name: t('table.figures.points', { per }),
      value: (c) => signed(c.marketValueGained),
      sum: true,
    },
    { key: 'rest', name: t('table.figures.rest'), value: (c) => c.remainder },
  ];
  return <ThreeColumns account={account} rows={rows} />;
}
