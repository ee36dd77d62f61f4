import type { ComponentChildren } from 'preact';
import { GardenWall } from '../art/GardenWall.tsx';
import { Header } from '../parts/Header.tsx';

interface JoinFrameProps {
  title: string;
  text: string;
  children: ComponentChildren;
}

/** At the open gate: where one comes in, and what is asked there. */
export function JoinFrame({ title, text, children }: JoinFrameProps) {
  return (
    <div class="problem-page join-page">
      <div class="problem-picture">
        <GardenWall />
      </div>
      <Header />
      <main id="content" class="problem join" tabIndex={-1}>
        <div class="problem-words">
          <h1>{title}</h1>
          <p>{text}</p>
          {children}
        </div>
      </main>
    </div>
  );
}
