import type { TermId } from '../../../content/glossary.ts';
import { FIGURES } from '../../../game/market.ts';
import type { Standing } from '../../../game/scoring.ts';
import { INDEPENDENTS, type Triple } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import type { CompanyLedger } from '../../app/scoreLedger.ts';
import type { Table } from '../../app/table.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { Term } from '../../panels/term/Term.tsx';
import { companyName, independentName } from '../parts/names.ts';
import { plain, signed } from './numbers.ts';

interface Line {
  key: string;
  label: string;
  /** What explains it. */
  term?: TermId | undefined;
  kind: 'part' | 'figure' | 'sum' | 'total';
  value: (ledger: CompanyLedger) => number;
}

function linesOf(table: Table, ledgers: Triple<CompanyLedger>): Line[] {
  const { rules } = table;
  const perPoint = rules.numbers.coins.cashPerPoint;
  const part = (key: string, label: string, value: Line['value'], term?: TermId): Line => ({
    key,
    label,
    term,
    kind: 'part',
    value,
  });
  return [
    part('start', t('app.score.start'), (l) => l.start),
    ...FIGURES.map(
      (figure): Line => ({
        key: figure,
        label: t(`figure.${figure}`),
        term: `figure.${figure}`,
        kind: 'figure',
        value: (l) => l.figures.find((line) => line.figure === figure)?.points ?? 0,
      }),
    ),
    part('awards', t('app.score.awards'), (l) => l.awards, 'awards'),
    part('antitrust', t('app.score.antitrust'), (l) => l.antitrust, 'antitrust'),
    ...(ledgers.some((l) => l.fines !== 0)
      ? [part('fines', t('app.score.fines'), (l) => l.fines, 'fines')]
      : []),
    {
      key: 'marketValue',
      label: t('app.score.marketValue'),
      term: 'marketValue',
      kind: 'sum',
      value: (l) => l.score.marketValue,
    },
    part('cash', t('app.score.cash', { perPoint }), (l) => l.score.cash, 'cash'),
    part('standing', t('app.score.standing'), (l) => l.score.standing, 'standing'),
    ...INDEPENDENTS.map((i) =>
      part(
        `stake${i}`,
        t('app.score.stake', { independent: independentName(rules.independents[i].id) }),
        (l) => l.score.stakes[i],
        `independent.${rules.independents[i].id}`,
      ),
    ),
    {
      key: 'total',
      label: t('app.score.total'),
      term: 'score',
      kind: 'total',
      value: (l) => l.score.total,
    },
  ];
}

interface LedgerTableProps {
  table: Table;
  ledgers: Triple<CompanyLedger>;
  ranking: readonly Standing[];
}

export function LedgerTable({ table, ledgers, ranking }: LedgerTableProps) {
  const best = ranking[0]?.seat;
  const show = (line: Line, value: number): string =>
    line.kind === 'sum' || line.kind === 'total' || line.key === 'start'
      ? plain(value)
      : signed(value);
  return (
    <section class="ledger" aria-labelledby="ledger-title">
      <h2 id="ledger-title">{t('app.score.ledger')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{t('app.score.ledger.source')}</span>
            </th>
            {table.seats.map(({ seat, company }) => (
              <th key={seat} scope="col" class={seat === best ? 'best' : undefined}>
                <span class="ledger-company">
                  <CompanySign seat={seat} company={company} size={24} />
                  <Term id={`company.${company}`}>{companyName(company)}</Term>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {linesOf(table, ledgers).map((line) => (
            <tr key={line.key} class={`line-${line.kind}`}>
              <th scope="row">
                <span class={line.kind === 'figure' ? 'indent' : undefined}>
                  {line.term ? <Term id={line.term}>{line.label}</Term> : line.label}
                </span>
              </th>
              {ledgers.map((ledger) => {
                const value = line.value(ledger);
                const tone = value === 0 ? 'zero' : value < 0 ? 'loss' : undefined;
                return (
                  <td key={ledger.seat} class={tone}>
                    {show(line, value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">
        {t('app.score.figures.note', { perPoint: table.rules.numbers.figuresPerPoint })}
      </p>
    </section>
  );
}
