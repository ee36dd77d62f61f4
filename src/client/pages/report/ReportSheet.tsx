import { SEATS } from '../../../game/seats.ts';
import { mean } from '../../../learning/statistics.ts';
import { locale } from '../../app/i18n.ts';
import type { Report, RoomReports } from '../../app/report/report.ts';
import { tp } from '../../app/report/reportTexts.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { companyName } from '../parts/names.ts';
import { Foreseen } from './Foreseen.tsx';
import { Learned } from './Learned.tsx';
import { TurningPoints } from './TurningPoints.tsx';

interface SheetProps {
  report: Report;
  told: RoomReports;
}

/** One student's report: a sheet on the screen, one page on paper. */
export function ReportSheet({ report, told }: SheetProps) {
  const { student, game } = report;
  const company = game.rules.companies[student.seat].id;
  const date = new Intl.DateTimeFormat(locale.value, { dateStyle: 'long' }).format(told.created);
  return (
    <article class="report" aria-labelledby={`report-${student.id}`}>
      <header>
        <p class="soft">{tp('report.class', { title: told.title, date })}</p>
        <h2 id={`report-${student.id}`}>
          <CompanySign seat={student.seat} company={company} size={26} />
          {tp('report.who', {
            name: student.name,
            company: companyName(company),
            table: student.table,
          })}
        </h2>
      </header>
      <div class="report-facts">
        <Result report={report} />
        <Openness report={report} />
      </div>
      <TurningPoints report={report} />
      {told.quiz && <Foreseen report={report} />}
      <Learned report={report} quiz={told.quiz} />
    </article>
  );
}

function Result({ report: { student, game } }: { report: Report }) {
  const order = [...SEATS].sort((a, b) => game.scores[b] - game.scores[a]);
  return (
    <section>
      <h3>{tp('report.result')}</h3>
      {!game.finished && <p>{tp('report.stopped')}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{tp('report.rank')}</th>
            <th scope="col">{tp('report.company')}</th>
            <th scope="col">{tp('report.points')}</th>
          </tr>
        </thead>
        <tbody>
          {order.map((seat) => (
            <tr key={seat} class={seat === student.seat ? 'own' : ''}>
              <td>{1 + game.scores.filter((score) => score > game.scores[seat]).length}</td>
              <th scope="row">
                {companyName(game.rules.companies[seat].id)}
                {seat === student.seat && <span class="soft"> · {tp('report.own')}</span>}
              </th>
              <td class="figures">{game.scores[seat]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Openness({ report: { student, game } }: { report: Report }) {
  const own = student.seat;
  const others = SEATS.filter((seat) => seat !== own);
  const number = new Intl.NumberFormat(locale.value, { maximumFractionDigits: 1 });
  const company = companyName(game.rules.companies[own].id);
  return (
    <section>
      <h3>{tp('report.openness')}</h3>
      <table class="months">
        <thead>
          <tr>
            <td />
            {game.open.map((_, i) => (
              <th key={i} scope="col" aria-label={tp('report.month', { month: i + 1 })}>
                {i + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr class="own">
            <th scope="row">{tp('report.open.own', { company })}</th>
            {game.open.map((open, i) => (
              <td key={i}>{open[own]}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{tp('report.open.others')}</th>
            {game.open.map((open, i) => (
              <td key={i}>{number.format(mean(others.map((seat) => open[seat])))}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
