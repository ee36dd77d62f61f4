/** Runs the show of a market day: when it begins, how it goes on with the frames, what ends it. */
import type { ReadonlySignal } from '@preact/signals';
import type { MarketAccount } from '../../game/market.ts';
import { showSpeed } from '../app/settings.ts';
import type { Table } from '../app/table.ts';
import { type Beat, beatsBetween } from './beats.ts';
import { holdStill } from './holdStill.ts';
import { pastStreams } from './ink.ts';
import { Show, type ShowReport } from './show.ts';
import { idleOf } from './streams.ts';
import type { Stage } from './views/stage.ts';

export interface ShowOptions {
  reducedMotion: ReadonlySignal<boolean>;
  /** A beat of the market day's show, for its sound. */
  onBeat?(beat: Beat): void;
  /** How many times as fast as in the settings a market day is shown. */
  hurry?: ReadonlySignal<number>;
  /** Tells how far the market day that is shown has come; undefined when none is. */
  onShow?(report: ShowReport | undefined): void;
}

/** What the runner needs of the board. */
interface Board {
  stageOf(): Stage | undefined;
  /** Lays the day's result at once, for whoever wants nothing to move. */
  result(account: MarketAccount): void;
  /** Goes back to what the table shows. */
  follow(): void;
}

/** How long a market day stays on without motion, in ms. */
const REDUCED_SHOW = 900;
/** How often the panels are told how far a show has come, in ms. */
const TOLD = 90;

export class ShowRunner {
  show: Show | undefined;
  private readonly table: Table;
  private readonly options: ShowOptions;
  private readonly board: Board;
  /** Calls off the end of a market day that is shown by its result alone. */
  private release: (() => void) | undefined;
  private told = 0;

  constructor(table: Table, options: ShowOptions, board: Board) {
    this.table = table;
    this.options = options;
    this.board = board;
  }

  /** Shows a market day: walked, or by its result alone where nothing is to move. */
  start(account: MarketAccount): void {
    if (this.show?.account === account && !this.show.again) return;
    const still = this.options.reducedMotion.peek() || showSpeed.peek() === 'instant';
    const stage = this.board.stageOf();
    if (!still && stage) {
      this.open(stage, account, false);
      return;
    }
    this.drop();
    this.board.result(account);
    this.release?.();
    this.release = holdStill(REDUCED_SHOW, this.table.paused, () => this.table.skip());
  }

  /** Shows the last market day once more; what the table does next ends it. */
  replay(): void {
    const stage = this.board.stageOf();
    const account = this.table.lastMarket.peek();
    if (stage && account && this.table.showing.peek().kind !== 'marketDay') {
      this.open(stage, account, true);
    }
  }

  endReplay(): void {
    if (this.show?.again) this.board.follow();
  }

  /** Something else is shown from now on. */
  end(): void {
    this.release?.();
    this.release = undefined;
    if (!this.show) return;
    this.drop();
    this.tell();
  }

  /** True if something has moved. */
  advance(step: number, now: number): boolean {
    const { show, options } = this;
    if (!show || this.table.paused.peek()) return false;
    const before = show.time;
    show.advance(step, showSpeed.peek(), options.hurry?.peek() ?? 1);
    for (const beat of beatsBetween(show.timeline, before, show.time)) options.onBeat?.(beat);
    if (show.over) {
      if (show.again) this.endReplay();
      else this.table.skip();
    } else if (now - this.told >= TOLD) this.tell();
    return true;
  }

  dispose(): void {
    this.release?.();
  }

  private open(stage: Stage, account: MarketAccount, again: boolean): void {
    this.drop();
    stage.write([]);
    stage.float(idleOf(account));
    const gates = again ? this.table.marketGates.peek() : this.table.state.peek().gates;
    const streams = pastStreams(account, gates ?? this.table.state.peek().gates);
    this.show = new Show(stage, account, streams, again);
    this.tell();
  }

  private drop(): void {
    this.show?.destroy();
    this.show = undefined;
  }

  private tell(): void {
    this.told = performance.now();
    this.options.onShow?.(this.show?.report);
  }
}
