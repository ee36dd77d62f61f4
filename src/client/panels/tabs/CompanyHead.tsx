/** The head of a table with one column a company. */
import type { VNode } from 'preact';
import { SEATS } from '../../../game/seats.ts';
import { Emblem } from '../signs/Emblem.tsx';
import { useTable } from '../table-context.ts';
import { companyName } from '../words/names.ts';

export function CompanyHead(): VNode {
  const { table } = useTable();
  return (
    <thead>
      <tr>
        <td />
        {SEATS.map((s) => (
          <th key={s} scope="col">
            <Emblem seat={s} size={20} />
            <span class="visually-hidden">{companyName(table, s)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
