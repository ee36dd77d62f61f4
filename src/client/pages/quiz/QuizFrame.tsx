import '../../styles/friends.css';
import '../../styles/class.css';
import '../../styles/quiz.css';
import type { ComponentChildren } from 'preact';
import { WallTop } from '../art/WallTop.tsx';
import { Header } from '../parts/Header.tsx';
import { Rods } from '../parts/Rods.tsx';

/** A sheet under the eaves, on which a student reads and answers. */
export function QuizFrame({ children }: { children: ComponentChildren }) {
  return (
    <div class="friends-page class-page">
      <div class="garden-eaves">
        <WallTop />
      </div>
      <Header />
      <main id="content" tabIndex={-1} class="scroll-sheet quiz-sheet">
        <Rods />
        {children}
      </main>
    </div>
  );
}
