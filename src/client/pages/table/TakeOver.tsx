import '../../styles/dialog.css';
import { useEffect, useRef } from 'preact/hooks';
import type { Seat } from '../../../game/seats.ts';
import { tf } from '../../app/friendsTexts.ts';
import { COMPANIES } from '../../app/newGame.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { NameField, troubleText } from '../friends/NameField.tsx';
import { companyName } from '../parts/names.ts';
import { useVisit } from './useVisit.ts';

interface TakeOverProps {
  id: string;
  bots: readonly Seat[];
  onTaken(): void;
  onClose(): void;
}

/** The dialog in which a spectator takes a garden over from its bot. */
export function TakeOver({ id, bots, onTaken, onClose }: TakeOverProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const visit = useVisit(id, onTaken);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="net-dialog" aria-labelledby="take-over-title" onClose={onClose}>
      <h2 id="take-over-title">{tf('lobby.takeover')}</h2>
      <p>{tf('lobby.visit.play')}</p>
      <NameField value={visit.name} onInput={visit.setName} invalid={visit.badName} />
      <p class="trouble" role="alert">
        {visit.trouble && troubleText(visit.trouble)}
      </p>
      <p class="button-row">
        {bots.map((seat) => {
          const company = COMPANIES[seat]?.id ?? '';
          return (
            <button
              key={seat}
              type="button"
              class="button"
              aria-label={tf('lobby.takeover.as', { company: companyName(company) })}
              onClick={() => visit.take(seat)}
            >
              <CompanySign seat={seat} company={company} size={22} />
              {companyName(company)}
            </button>
          );
        })}
        <button type="button" class="button quiet" onClick={() => dialog.current?.close()}>
          {tf('net.close')}
        </button>
      </p>
    </dialog>
  );
}
