/** The line of play that could have come, made ready for the board. */
import { actionByKey } from '../../../../../game/actions.ts';
import type { Line } from '../../../../../review/lines.ts';
import { positionsOfLine } from '../../../../app/study/game.ts';
import { ts } from '../../../../app/studyTexts.ts';
import { eventSentence } from '../../../../panels/words/events.ts';
import { companyName } from '../../../../panels/words/names.ts';
import { decisionPhrase, decisionTargets } from '../../decision.ts';
import { type Aside, type AsideStep, positionAt, type Study } from '../../study.ts';

/** What would have been on the board had the other decision been made after `ply` others. */
export function lineAside({ game, table }: Study, ply: number, line: Line): Aside {
  const { rules } = game;
  const start = positionAt(game, ply);
  const positions = positionsOfLine(rules, start, line.actions);
  const steps = line.actions.flatMap(({ seat, action: key }, i): AsideStep[] => {
    const before = i === 0 ? start : positions[i - 1];
    const position = positions[i];
    const action = actionByKey(seat, key);
    if (!before || !position || !action) return [];
    const market = position.events
      .slice(before.events.length)
      .find(({ event }) => event.type === 'marketDay');
    const named = () => ({
      company: companyName(table, seat),
      action: decisionPhrase(table, before.state, seat, action),
    });
    const says = (): string => {
      const done = ts(i === 0 ? 'study.line.begins' : 'study.line.expected', named());
      return market ? `${done} ${eventSentence(table, market.event)}` : done;
    };
    const does = (): string => ts('study.does', named());
    return [{ position, targets: decisionTargets(before.state, seat, action), says, does }];
  });
  return { title: () => ts('study.line.title'), from: ply, steps };
}
