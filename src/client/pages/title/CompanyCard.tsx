import type { Seat } from '../../../game/seats.ts';
import { tContent } from '../../app/i18n.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { companyName } from '../parts/names.ts';

interface CompanyCardProps {
  id: string;
  seat: Seat;
  checked: boolean;
  onPick: () => void;
}

/** A radio button drawn as a company's name tablet with what is special about it. */
export function CompanyCard({ id, seat, checked, onPick }: CompanyCardProps) {
  return (
    <label class={`garden-card seat-${seat}`}>
      <input type="radio" name="company" value={id} checked={checked} onChange={onPick} />
      <CompanySign seat={seat} company={id} size={40} />
      <span class="garden-card-words">
        <span class="garden-card-name">{companyName(id)}</span>
        <span class="garden-card-pitch">{tContent(`company.${id}.pitch`)}</span>
        <span class="garden-card-short">{tContent(`company.${id}.short`)}</span>
      </span>
    </label>
  );
}
