/** The moments of a game that pictures are taken of. */
import { SEATS } from '../../game/seats.ts';
import type { RecordFile } from '../../protocol/recordFile.ts';
import { type Decision, gameWhere } from './game.ts';

const edictOf = (state: Decision['state']): string => state.schedule.edicts[state.month - 1] ?? '';
const openGates = ({ state }: Decision): number =>
  state.gates.filter((status) => status !== 'blocked').length;

/** The second of the three actions of a late month, with most gates open. */
export const midGame = (): RecordFile =>
  gameWhere(
    (d) =>
      d.state.month >= 4 &&
      d.state.step.kind === 'action' &&
      d.state.step.round === 2 &&
      d.seat === 0 &&
      openGates(d) >= 14 &&
      d.state.companies[0].cash >= 8,
  );

const isLastOfMonth = ({ state, seat }: Decision): boolean =>
  state.step.kind === 'action' && state.step.round === 3 && state.order[2] === seat;

/** The last decision before a market day with many campaigns and many gates open. */
export const beforeMarket = (): RecordFile =>
  gameWhere(
    (d) =>
      isLastOfMonth(d) &&
      d.state.month >= 3 &&
      d.state.month <= 5 &&
      openGates(d) >= 12 &&
      SEATS.some((s) => d.state.companies[s].campaigns.some((n) => n > 0)),
  );

/** An edict that is the viewer's to answer, while gates of both kinds of answer are left. */
export const edictToAnswer = (edict: string): RecordFile =>
  gameWhere(({ state }) => state.step.kind === 'answers' && edictOf(state) === edict);

/** The last decision before the month of an edict. */
export const beforeEdict = (edict: string): RecordFile =>
  gameWhere((d) => isLastOfMonth(d) && d.next !== undefined && edictOf(d.next) === edict);

/** An offer of a treaty that the viewer is to answer. */
export const treatyOffered = (): RecordFile =>
  gameWhere(({ state }) => state.step.kind === 'treaty' && state.month >= 2);
