import { useState } from 'preact/hooks';
import { type FlowNode, monthFlows, nodeKey } from '../../../../debrief/flows.ts';
import { td } from '../../../app/debriefTexts.ts';
import { tContent } from '../../../app/i18n.ts';
import { Chart } from '../../../charts/Chart.tsx';
import {
  chartWords,
  figure,
  nameOfIndependent,
  nameOfSeat,
  percent,
  type SlideProps,
} from '../deckData.ts';
import { Finding } from '../Finding.tsx';
import { drawFlows } from './flowsChart.ts';

/** Where shoppers went on the market day of a month: feed, market, wallet. */
export function FlowsSlide({ data: { tables, months } }: SlideProps) {
  const [chosen, setChosen] = useState(months);
  const month = Math.min(chosen, months);
  const flows = monthFlows(tables, month);
  const first = monthFlows(tables, 1);
  if (!flows || !first) return <Finding>{td('debrief.nothing')}</Finding>;
  const name = (node: FlowNode): string => {
    if (node.kind === 'independent') return nameOfIndependent(tables, node.independent);
    if ('seat' in node) {
      const company = nameOfSeat(tables, node.seat);
      return td(`debrief.node.${node.kind}`, { company });
    }
    return td(`debrief.node.${node.kind}`);
  };
  const sorted = [...flows.flows].sort((a, b) => b.shoppers - a.shoppers);
  const crossing = sorted.filter(({ from, gate }) => from.kind === 'feed' && gate !== undefined);
  const said = (some: typeof sorted): string =>
    some
      .map(({ from, to, shoppers }) =>
        td('debrief.flows.one', { from: name(from), to: name(to), n: figure(shoppers) }),
      )
      .join(' ');
  return (
    <>
      <Finding>
        {td('debrief.flows.finding', {
          ...{ month, share: percent(flows.throughGates), first: percent(first.throughGates) },
        })}
      </Finding>
      <label class="debrief-slider">
        <span>{td('debrief.flows.month', { month, months })}</span>
        <input
          type="range"
          min={1}
          max={months}
          value={month}
          aria-valuetext={td('debrief.flows.month', { month, months })}
          onInput={(event) => setChosen(Number(event.currentTarget.value))}
        />
      </label>
      <Chart
        summary={td('debrief.flows.summary', {
          ...{ month, tables: flows.tables, share: percent(flows.throughGates) },
          largest: said(sorted.slice(0, 4)),
          crossing: crossing.length > 0 ? said(crossing.slice(0, 3)) : td('debrief.flows.none'),
        })}
        draw={(look) => drawFlows(look, flows.flows, name)}
        table={{
          caption: td('debrief.flows.caption', { month }),
          columns: [
            td('debrief.column.from'),
            td('debrief.column.to'),
            td('debrief.column.gate'),
            td('debrief.column.shoppers'),
          ],
          rows: [...flows.flows]
            .sort((a, b) => nodeKey(a.from).localeCompare(nodeKey(b.from)))
            .map(({ from, to, gate, shoppers }) => [
              name(from),
              name(to),
              gate === undefined ? '–' : tContent(`gate.${gate}`),
              figure(shoppers, 2),
            ]),
        }}
        words={chartWords()}
      />
      <p class="debrief-reading">{td('debrief.flows.reading')}</p>
    </>
  );
}
