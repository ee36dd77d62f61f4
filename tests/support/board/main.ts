/** The page of the board alone. Query: position, theme, lang, motion, draft (an action's key), show, market. */
import '../../../src/client/styles/fonts.css';
import '../../../src/client/styles/tokens.css';
import { signal } from '@preact/signals';
import { setLocale } from '../../../src/client/app/i18n.ts';
import { ownSeat } from '../../../src/client/app/table.ts';
import type { Theme } from '../../../src/client/app/theme.ts';
import { mountBoard } from '../../../src/client/board/index.ts';
import { actionByKey } from '../../../src/game/actions.ts';
import { fakeTable } from './fakeTable.ts';
import { POSITIONS } from './positions.ts';

const query = new URLSearchParams(location.search);
const game = (POSITIONS[query.get('position') ?? 'mock'] ?? POSITIONS.mock)?.();
const host = document.querySelector<HTMLElement>('#board');
if (!game || !host) throw new Error('No such position');

const theme = signal<Theme>(query.get('theme') === 'night' ? 'night' : 'day');
document.documentElement.dataset.theme = theme.value;
await setLocale(query.get('lang') === 'zh' ? 'zh-CN' : 'en');
const table = fakeTable(game.rules, game.state, 0, game.events);
if (query.has('market')) table.remember(game.market());
const draft = query.get('draft');
if (draft) table.pick(actionByKey(ownSeat(table), draft));

const picked: string[] = [];
const hovered: string[] = [];
const board = mountBoard(host, table, {
  theme,
  reducedMotion: signal(query.get('motion') === 'reduced'),
  onPickTarget: (target) => picked.push(JSON.stringify(target)),
  onHover: (target) => hovered.push(JSON.stringify(target)),
});
await board.ready;
if (query.has('show')) table.showMarket();
Object.assign(window, { table, board, game, picked, hovered, theme, setLocale });
document.body.dataset.ready = 'yes';
