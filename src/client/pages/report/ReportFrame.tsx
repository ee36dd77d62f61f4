import type { ComponentChildren } from 'preact';
import { tp } from '../../app/report/reportTexts.ts';
import type { ReportSource } from '../../app/router.ts';
import { Header } from '../parts/Header.tsx';
import { Link } from '../parts/Link.tsx';

interface FrameProps {
  source: ReportSource;
  room: string;
  /** Games that were reviewed, of how many. */
  done: number;
  all: number;
  reports: number;
  children: ComponentChildren;
}

/** What stands around the reports on the screen, and is not printed. */
export function ReportFrame({ source, room, done, all, reports, children }: FrameProps) {
  const ready = done === all;
  return (
    <div class="report-page">
      <Header />
      <main id="content" tabIndex={-1}>
        <div class="report-head">
          <h1>{tp(source === 'room' ? 'report.room.link' : 'report.title')}</h1>
          <p role="status">
            {ready
              ? tp('report.ready', { n: reports })
              : tp('report.working', { n: done + 1, all })}
          </p>
          {!ready && <progress value={done} max={all} aria-label={tp('report.opening')} />}
          <p class="button-row">
            <button
              type="button"
              class="button primary"
              disabled={!ready}
              onClick={() => window.print()}
            >
              {tp(source === 'room' ? 'report.print.all' : 'report.print')}
            </button>
            <Link to={{ page: source === 'room' ? 'teacher' : 'class', id: room }} class="button">
              {tp('report.back')}
            </Link>
          </p>
        </div>
        {children}
      </main>
    </div>
  );
}
