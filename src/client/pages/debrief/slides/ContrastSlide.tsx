import { contrastOf } from '../../../../debrief/contrast.ts';
import type { TableFacts } from '../../../../debrief/facts.ts';
import { monthFlows } from '../../../../debrief/flows.ts';
import { opennessOf } from '../../../../debrief/openness.ts';
import { SEATS } from '../../../../game/seats.ts';
import { td } from '../../../app/debriefTexts.ts';
import { tt } from '../../../app/teachTexts.ts';
import { Chart } from '../../../charts/Chart.tsx';
import { chartWords, figure, hasArms, nameOfSeat, percent, type SlideProps } from '../deckData.ts';
import { Finding } from '../Finding.tsx';
import { drawContrast, drawGates, gatesOf } from './contrastCharts.ts';
import { GameLink } from './GameLink.tsx';

const armOf = ({ game }: TableFacts): string => tt(`teach.arm.${game.arm}`);

/** The most open table beside the least open one. */
export function ContrastSlide({ data }: SlideProps) {
  const { tables, months, info } = data;
  const contrast = contrastOf(tables);
  if (!contrast) return <Finding>{td('debrief.contrast.none')}</Finding>;
  const both = [contrast.open, contrast.shut] as const;
  const names = SEATS.map((seat) => nameOfSeat(tables, seat));
  const title = ({ game }: TableFacts): string => td('debrief.table', { table: game.table });
  const winner = ({ scores }: TableFacts): string =>
    SEATS.filter((seat) => scores[seat] === Math.max(...scores))
      .map((seat) => names[seat])
      .join(td('debrief.comma'));
  const defied = ({ answers }: TableFacts): number =>
    answers.filter(({ answer }) => answer === 'defied').length;
  const facts: [string, (table: TableFacts) => string | number][] = [
    [td('debrief.contrast.open'), (table) => figure(opennessOf(table))],
    [
      td('debrief.contrast.through'),
      (table) =>
        percent(monthFlows([table], Math.min(months, table.days.length))?.throughGates ?? 0),
    ],
    [td('debrief.contrast.defied'), defied],
    [td('debrief.contrast.total'), ({ scores: [a, b, c] }) => a + b + c],
    [td('debrief.contrast.winner'), winner],
  ];
  return (
    <>
      <Finding>
        {td('debrief.contrast.finding', {
          ...{ open: contrast.open.game.table, shut: contrast.shut.game.table },
          ...{ n: figure(opennessOf(contrast.open)), m: figure(opennessOf(contrast.shut)) },
        })}
      </Finding>
      <div class="wall-pair">
        <Chart
          summary={both
            .map((table) =>
              td('debrief.contrast.summary', {
                table: title(table),
                scores: SEATS.map((seat) => `${names[seat]} ${figure(table.scores[seat])}`).join(
                  td('debrief.comma'),
                ),
              }),
            )
            .join(' ')}
          draw={(look) => drawContrast(look, both, names, both.map(title))}
          table={{
            caption: td('debrief.slide.contrast'),
            columns: [td('debrief.column.company'), ...both.map(title)],
            rows: SEATS.map((seat) => [
              names[seat] ?? '',
              ...both.map(({ scores }) => scores[seat]),
            ]),
          }}
          words={chartWords()}
        />
        <div class="debrief-stack">
          <table class="debrief-versus">
            <thead>
              <tr>
                <td />
                {both.map((table) => (
                  <th key={table.game.table} scope="col">
                    <GameLink room={info.room} game={table.game}>
                      {title(table)}
                    </GameLink>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {facts.map(([label, of]) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {both.map((table) => (
                    <td key={table.game.table}>{of(table)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <Chart
            summary={both
              .map((table) =>
                td('debrief.contrast.gates', {
                  table: title(table),
                  gates: gatesOf(table).join(' '),
                }),
              )
              .join(' ')}
            draw={(look) => drawGates(look, both, both.map(title))}
            table={{
              caption: td('debrief.slide.gates'),
              columns: [td('debrief.column.month'), ...both.map(title)],
              rows: Array.from({ length: months }, (_, i) => [
                i + 1,
                ...both.map((table) => gatesOf(table)[i] ?? '–'),
              ]),
            }}
            words={chartWords()}
          />
        </div>
      </div>
      <p class="debrief-reading">
        {td('debrief.contrast.rule')}{' '}
        {hasArms(data) &&
          td('debrief.contrast.arms', {
            ...{ open: contrast.open.game.table, openArm: armOf(contrast.open) },
            ...{ shut: contrast.shut.game.table, shutArm: armOf(contrast.shut) },
          })}
      </p>
    </>
  );
}
