/** Where a class's quiz comes in: before its first move and after its end. */
import type { ComponentChildren, ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { RoomSession } from '../../app/room/roomSession.ts';

/** As in the request `quiz` of a room. */
export type QuizPhase = 'before' | 'after';

export interface QuizProps {
  session: RoomSession;
  onDone(): void;
}

/** The pages of the quiz; a phase without one is passed through. */
const QUIZ_PAGES: Partial<Record<QuizPhase, ComponentType<QuizProps>>> = {};

interface QuizGateProps {
  session: RoomSession;
  phase: QuizPhase;
  children: ComponentChildren;
}

export function QuizGate({ session, phase, children }: QuizGateProps): ComponentChildren {
  const [done, setDone] = useState(false);
  const wanted = session.info.value?.settings.quiz === true;
  const Page = wanted && !done ? QUIZ_PAGES[phase] : undefined;
  return Page ? <Page session={session} onDone={() => setDone(true)} /> : children;
}
