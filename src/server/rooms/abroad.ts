/** What the processes that serve one room tell each other about it. Alone, a process tells nobody. */
import * as v from 'valibot';
import { MessageSchema, type SaidToAll } from '../../protocol/room.ts';
import type { Store } from '../storage/store.ts';
import type { Roster } from './roster.ts';

/** How long another process counts as alive after it has said who is connected there; milliseconds. */
const SILENCE = 15_000;

const NewsSchema = v.variant('kind', [
  /** Something is stored that has to be read. */
  v.object({ kind: v.literal('room') }),
  v.object({ kind: v.literal('message'), message: MessageSchema }),
  /** Who is connected there, said again and again. */
  v.object({ kind: v.literal('here'), process: v.string(), ids: v.array(v.string()) }),
  /** Asks the others for `here`. */
  v.object({ kind: v.literal('who') }),
]);

export interface AbroadOptions {
  store: Store;
  /** The room's. */
  id: string;
  roster: Roster;
  now(): number;
  onRoom(): void;
  onMessage(message: SaidToAll): void;
  /** Hears of students who are here now and were not, or the other way round. */
  onHere(ids: readonly string[]): void;
  onProblem(error: unknown): void;
}

export class RoomAbroad {
  private readonly options: AbroadOptions;
  private news = false;
  /** Who is connected here, as the others were told. */
  private hereTold = '';

  constructor(options: AbroadOptions) {
    this.options = options;
  }

  /** The others have to read again; they are told so by the next `tell`. */
  changed(): void {
    this.news = true;
  }

  tell(): void {
    if (this.news) this.send({ kind: 'room' });
    this.news = false;
    if (this.options.roster.here.join() !== this.hereTold) this.tellHere();
  }

  say(message: SaidToAll): void {
    this.send({ kind: 'message', message });
  }

  ask(): void {
    this.send({ kind: 'who' });
  }

  deleted(): void {
    this.send({ kind: 'room' });
  }

  /** To be called more often than a process may be silent. */
  round(): void {
    const { store, roster, now, onHere } = this.options;
    if (!store.shared) return;
    if (this.hereTold !== '') this.tellHere();
    onHere(roster.forgetSilent(now()));
  }

  heard(message: unknown): void {
    const { roster, now, onRoom, onMessage, onHere } = this.options;
    const heard = v.safeParse(NewsSchema, message);
    if (!heard.success) return;
    const news = heard.output;
    switch (news.kind) {
      case 'room':
        onRoom();
        return;
      case 'message':
        onMessage(news.message);
        return;
      case 'here':
        onHere(roster.hereElsewhere(news.process, news.ids, now() + SILENCE));
        return;
      case 'who':
        this.tellHere();
    }
  }

  close(): void {
    if (this.hereTold !== '') this.sendHere([]);
  }

  private tellHere(): void {
    const { here } = this.options.roster;
    this.hereTold = here.join();
    this.sendHere(here);
  }

  private sendHere(ids: string[]): void {
    this.send({ kind: 'here', process: this.options.store.process, ids });
  }

  private send(message: v.InferOutput<typeof NewsSchema>): void {
    const { store, id, onProblem } = this.options;
    if (store.shared) store.send(id, { ...message }).catch(onProblem);
  }
}
