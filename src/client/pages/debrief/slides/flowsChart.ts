import { type Flow, type FlowNode, nodeKey } from '../../../../debrief/flows.ts';
import {
  type ChartOption,
  COMPANY_TOKENS,
  companyDecal,
  INDEPENDENT_TOKENS,
  type Look,
  labelLook,
} from '../../../charts/look.ts';

/** Columns: where shoppers set out, where they bought, and with which wallet they paid. */
function columnOf({ kind }: FlowNode): number {
  switch (kind) {
    case 'feed':
    case 'regulars':
    case 'won':
      return 0;
    case 'wallet':
      return 2;
    default:
      return 1;
  }
}

function colorOf(look: Look, node: FlowNode): string {
  if (node.kind === 'independent') return look.color(INDEPENDENT_TOKENS[node.independent]);
  if ('seat' in node) return look.color(COMPANY_TOKENS[node.seat]);
  return look.color('soft');
}

/** In the order of the seats within each column, so that months can be compared. */
const ORDER = ['feed', 'regulars', 'won', 'market', 'programs', 'independent', 'stay', 'wallet'];

const placeOf = (node: FlowNode): number => {
  const at = 'seat' in node ? node.seat : 'independent' in node ? node.independent : 0;
  return ORDER.indexOf(node.kind) * 10 + at;
};

/** A ribbon that went through a gate stands out from those that stayed inside a wall. */
const THROUGH = 0.75;
const INSIDE = 0.28;

export function drawFlows(
  look: Look,
  flows: readonly Flow[],
  name: (node: FlowNode) => string,
): ChartOption {
  const nodes = new Map<string, FlowNode>();
  for (const { from, to } of flows) {
    nodes.set(nodeKey(from), from);
    nodes.set(nodeKey(to), to);
  }
  return {
    series: {
      type: 'sankey',
      left: look.text * 0.5,
      right: look.text * 9,
      top: look.text * 0.5,
      bottom: look.text * 0.5,
      nodeWidth: look.text * 0.8,
      nodeGap: look.text * 0.7,
      layoutIterations: 0,
      draggable: false,
      silent: true,
      label: {
        ...labelLook(look),
        fontSize: look.text * 0.85,
        // Ribbons pass behind the words.
        textBorderColor: look.color('desk'),
        textBorderWidth: 5,
      },
      data: [...nodes]
        .sort(([, a], [, b]) => placeOf(a) - placeOf(b))
        .map(([key, node]) => ({
          name: key,
          depth: columnOf(node),
          itemStyle: {
            color: colorOf(look, node),
            borderColor: look.color('ink'),
            borderWidth: 1,
            ...('seat' in node ? companyDecal(look, node.seat) : {}),
          },
          label: { formatter: name(node) },
        })),
      links: flows.map(({ from, to, shoppers, gate }) => ({
        source: nodeKey(from),
        target: nodeKey(to),
        value: shoppers,
        lineStyle: {
          color: colorOf(look, from),
          opacity: gate === undefined ? INSIDE : THROUGH,
          curveness: 0.5,
        },
      })),
    },
  };
}
