import type { ComponentChildren } from 'preact';
import type { TermId } from '../../../../content/glossary.ts';
import type { TableFacts } from '../../../../debrief/facts.ts';
import { INDEPENDENTS, SEATS } from '../../../../game/seats.ts';
import { INDEPENDENT_SIGNS } from '../../../charts/look.ts';
import { CompanyShape } from '../../../panels/signs/CompanySign.tsx';
import { Term } from '../../../panels/term/Term.tsx';
import { nameOfIndependent, nameOfSeat } from '../deckData.ts';

/** Which sign is whose, above a chart; the sign's shape is the chart's symbol. */
export function CompanyKey({ tables }: { tables: readonly TableFacts[] }) {
  return (
    <ul class="wall-legend debrief-legend">
      {SEATS.map((seat) => (
        <Entry
          key={seat}
          class={`seat-${seat}`}
          name={nameOfSeat(tables, seat)}
          term={`company.${tables[0]?.rules.companies[seat].id}`}
        >
          <CompanyShape seat={seat} />
        </Entry>
      ))}
    </ul>
  );
}

/** The same for the companies without a garden. */
export function IndependentKey({ tables }: { tables: readonly TableFacts[] }) {
  return (
    <ul class="wall-legend debrief-legend">
      {INDEPENDENTS.map((i) => (
        <Entry
          key={i}
          class={`independent-${i}`}
          name={nameOfIndependent(tables, i)}
          term={`independent.${tables[0]?.rules.independents[i].id}`}
        >
          <path d={INDEPENDENT_SIGNS[i]} />
        </Entry>
      ))}
    </ul>
  );
}

interface EntryProps {
  class: string;
  name: string;
  term: TermId;
  children: ComponentChildren;
}

function Entry({ class: className, name, term, children }: EntryProps) {
  return (
    <li class={className}>
      <svg viewBox="-12 -12 24 24" aria-hidden="true">
        {children}
      </svg>
      <Term id={term}>{name}</Term>
    </li>
  );
}
