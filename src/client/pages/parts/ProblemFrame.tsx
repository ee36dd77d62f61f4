import type { ComponentChildren } from 'preact';
import { GardenWall } from '../art/GardenWall.tsx';
import { Header } from './Header.tsx';

interface ProblemFrameProps {
  title: string;
  text: string;
  /** Whether a screen reader says the text at once. */
  alert?: boolean;
  /** Buttons and links on. */
  ways: ComponentChildren;
  /** What stands below the ways. */
  children?: ComponentChildren;
}

/** The barred gate that stands wherever there is no going on, with words and ways on beside it. */
export function ProblemFrame({ title, text, alert = false, ways, children }: ProblemFrameProps) {
  return (
    <div class="problem-page">
      <div class="problem-picture">
        <GardenWall shut />
      </div>
      <Header />
      <main id="content" class="problem" tabIndex={-1}>
        <div class="problem-words">
          <h1>{title}</h1>
          <p role={alert ? 'alert' : undefined}>{text}</p>
          <p class="button-row">{ways}</p>
          {children}
        </div>
      </main>
    </div>
  );
}
