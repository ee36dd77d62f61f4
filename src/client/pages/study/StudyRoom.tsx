/** The page of a game that is open: head, board with its stepper, tabs. */
import { useEffect, useMemo } from 'preact/hooks';
import type { StudySource } from '../../app/router.ts';
import { besideIn } from '../../app/study/beside.ts';
import type { StudyGame } from '../../app/study/game.ts';
import { TermRules } from '../../panels/term/TermRules.ts';
import { Header } from '../parts/Header.tsx';
import { keepAddress, usable } from './address.ts';
import { listenToSteps } from './keys.ts';
import { Stepper } from './Stepper.tsx';
import { StudyBoard } from './StudyBoard.tsx';
import { StudyHead } from './StudyHead.tsx';
import { StudyTabs } from './StudyTabs.tsx';
import { createStudy } from './study.ts';

interface StudyRoomProps {
  source: StudySource;
  id: string;
  game: StudyGame;
  ply: number;
}

export function StudyRoom({ source, id, game, ply }: StudyRoomProps) {
  const study = useMemo(
    () => createStudy(game, ply, usable(game, besideIn(location.search))),
    [game, ply],
  );
  useEffect(() => listenToSteps(study), [study]);
  useEffect(() => keepAddress(study, source, id), [study, source, id]);
  return (
    <TermRules.Provider value={game.rules}>
      <div class="study-page">
        <Header />
        <main id="content" class="study" tabIndex={-1}>
          <StudyHead game={game} source={source} id={id} />
          <div class="study-desk">
            <div class="study-view">
              <StudyBoard study={study} />
              <Stepper study={study} />
            </div>
            <StudyTabs study={study} />
          </div>
        </main>
      </div>
    </TermRules.Provider>
  );
}
