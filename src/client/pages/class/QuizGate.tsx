/** Where a class's quiz comes in: before its first move and after its end. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { openQuizTexts } from '../../app/quiz/quizTexts.ts';
import type { RoomInfo, RoomStudent } from '../../app/room/messages.ts';
import { companiesOf } from '../../app/room/roomRules.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { lazy } from '../parts/Lazy.tsx';
import type { OwnTable } from './useOwnTable.ts';

const QuizPage = lazy(async () => {
  const [page] = await Promise.all([import('../quiz/QuizPage.tsx'), openQuizTexts()]);
  return page.QuizPage;
});
const AfterGame = lazy(async () => {
  const [page] = await Promise.all([import('../quiz/AfterGame.tsx'), openQuizTexts()]);
  return page.AfterGame;
});

interface BeforeProps {
  session: RoomSession;
  info: RoomInfo;
  own: RoomStudent;
  /** The game plays already. */
  begun: boolean;
  /** Everything is answered, or the student would rather go on. */
  onDone(): void;
}

/** The quiz before the first move. */
export function BeforeGame({ session, info, own, begun, onDone }: BeforeProps) {
  return (
    <QuizPage
      session={session}
      student={own.id}
      phase="before"
      companies={companiesOf(info)}
      begun={begun}
      onLeave={onDone}
      onDone={onDone}
    />
  );
}

interface GateProps {
  session: RoomSession;
  info: RoomInfo;
  own: RoomStudent;
  table: OwnTable | undefined;
  /** What comes afterwards; `back` leads to one's own result, where the room has a quiz. */
  children: (back: (() => void) | undefined) => ComponentChildren;
}

/** The quiz after the game and one's own result, until the student goes on. */
export function QuizGate({ session, info, own, table, children }: GateProps): ComponentChildren {
  const [passed, setPassed] = useState(false);
  if (!info.settings.quiz || !session.quiz.value) return children(undefined);
  if (passed) return children(() => setPassed(false));
  return (
    <AfterGame
      session={session}
      quiz={session.quiz.value}
      own={own}
      table={table?.session}
      companies={companiesOf(info)}
      onOn={() => setPassed(true)}
    />
  );
}
