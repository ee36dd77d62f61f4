/** Students without a page who answer a class's quiz. */
import { io, type Socket } from 'socket.io-client';
import { RULES_VERSION } from '../../../src/game/rules.ts';
import {
  CHOICES,
  itemsFor,
  PREDICTION_CHOICES,
  PREDICTIONS,
  predictionItem,
  type QuizPhase,
} from '../../../src/learning/quiz.ts';
import type { RoomAnswer, StudentGrant } from '../../../src/protocol/room.ts';
import { PROTOCOL_VERSION } from '../../../src/protocol/table.ts';

export class Classmate {
  private constructor(
    private readonly student: string,
    private readonly socket: Socket,
  ) {}

  static async enter(url: string, code: string, name: string): Promise<Classmate> {
    const entered = await fetch(`${url}/api/rooms/${code}/students`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name }),
    });
    if (!entered.ok) throw new Error(`Not entered: ${entered.status}`);
    return Classmate.of(url, (await entered.json()) as StudentGrant);
  }

  /** Of a student who has been let in. */
  static of(url: string, { room, student, credential }: StudentGrant): Classmate {
    const socket = io(`${url}/room`, {
      path: '/socket',
      query: { match: room },
      transports: ['websocket'],
      auth: { protocol: PROTOCOL_VERSION, rules: RULES_VERSION, room, credential },
      forceNew: true,
    });
    return new Classmate(student, socket);
  }

  /** Answers every question of a quiz, so many of them rightly; predictions with their last choice. */
  async answer(phase: QuizPhase, right: number): Promise<void> {
    const answers = itemsFor(this.student, phase).map(({ id, correct }, i) => ({
      item: id,
      choice: i < right ? correct : (correct + 1) % CHOICES,
    }));
    if (phase === 'before') {
      answers.push(
        ...PREDICTIONS.map((one) => ({
          item: predictionItem(one),
          choice: PREDICTION_CHOICES[one] - 1,
        })),
      );
    }
    const said: RoomAnswer = await this.socket.emitWithAck('quiz', { phase, answers });
    if (!said.ok) throw new Error(said.refused.code);
  }

  leave(): void {
    this.socket.disconnect();
  }
}
