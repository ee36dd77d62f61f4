/** The dock of one who cannot decide now: why, and where everything can be read. */
import type { ComponentChildren, VNode } from 'preact';
import { tf } from '../../app/friendsTexts.ts';
import { useTable } from '../table-context.ts';

interface OnlookersDockProps {
  why: 'watching' | 'penless';
  /** Path of the sign on a field of 24 by 24. */
  sign: string;
  title: string;
  text: string;
  /** Between the words and the way to the tables. */
  children?: ComponentChildren;
}

export function OnlookersDock({ why, sign, title, text, children }: OnlookersDockProps): VNode {
  const { ui } = useTable();
  return (
    <section class="watch-dock" {...{ [`data-${why}`]: true }}>
      <svg class="line-icon" width="40" height="40" viewBox="0 0 24 24" aria-hidden="true">
        <path d={sign} />
      </svg>
      <p>
        <b>{title}</b> {text}
      </p>
      {children}
      <button
        type="button"
        class="quiet watch-tables"
        onClick={() => {
          ui.details.value = true;
        }}
      >
        {tf('net.watching.tables')}
      </button>
    </section>
  );
}
