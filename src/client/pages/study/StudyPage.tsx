/** A game looked at again: its board at any point, and beside it what can be learned from it. */
import '../../styles/table/index.css';
import '../../styles/review.css';
import '../../styles/study.css';
import '../../styles/whatIf.css';
import { useEffect, useState } from 'preact/hooks';
import type { StudySource } from '../../app/router.ts';
import { type Opening, openStudy } from '../../app/study/openStudy.ts';
import { ts } from '../../app/studyTexts.ts';
import { Waiting } from '../table/Waiting.tsx';
import { StudyRefused } from './StudyRefused.tsx';
import { StudyRoom } from './StudyRoom.tsx';

interface StudyPageProps {
  source: StudySource;
  id: string;
  /** Decisions made in the position that is shown first. */
  ply?: number | undefined;
}

export function StudyPage({ source, id, ply = 0 }: StudyPageProps) {
  const [attempt, setAttempt] = useState(0);
  const opening = useOpening(source, id, attempt);
  switch (opening.kind) {
    case 'opening':
      return <Waiting text={ts('study.opening')} failing={opening.failing} />;
    case 'refused':
      return (
        <StudyRefused
          source={source}
          id={id}
          problem={opening.problem}
          again={() => setAttempt(attempt + 1)}
        />
      );
    case 'open':
      return <StudyRoom source={source} id={id} game={opening.game} ply={ply} />;
  }
}

function useOpening(source: StudySource, id: string, attempt: number): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening', failing: false });
  useEffect(() => {
    const opened = openStudy(source, id);
    const stop = opened.state.subscribe(setOpening);
    return () => {
      stop();
      opened.dispose();
    };
  }, [source, id, attempt]);
  return opening;
}
