import type { ComponentChildren } from 'preact';
import { INDEPENDENTS, SEATS } from '../../../../game/seats.ts';
import { INDEPENDENT_SIGNS } from '../../../charts/look.ts';
import { CompanyShape } from '../../../panels/signs/CompanySign.tsx';

/** Which sign is whose, above a chart; the sign's shape is the chart's symbol. */
export function CompanyKey({ names }: { names: readonly string[] }) {
  return (
    <ul class="wall-legend debrief-legend">
      {SEATS.map((seat) => (
        <Entry key={seat} class={`seat-${seat}`} name={names[seat] ?? ''}>
          <CompanyShape seat={seat} />
        </Entry>
      ))}
    </ul>
  );
}

/** The same for the companies without a garden. */
export function IndependentKey({ names }: { names: readonly string[] }) {
  return (
    <ul class="wall-legend debrief-legend">
      {INDEPENDENTS.map((i) => (
        <Entry key={i} class={`independent-${i}`} name={names[i] ?? ''}>
          <path d={INDEPENDENT_SIGNS[i]} />
        </Entry>
      ))}
    </ul>
  );
}

interface EntryProps {
  class: string;
  name: string;
  children: ComponentChildren;
}

function Entry({ class: className, name, children }: EntryProps) {
  return (
    <li class={className}>
      <svg viewBox="-12 -12 24 24" aria-hidden="true">
        {children}
      </svg>
      {name}
    </li>
  );
}
