import { SEATS } from '../../../game/seats.ts';
import { tf } from '../../app/friendsTexts.ts';
import type { TableInfo } from '../../app/net/messages.ts';
import { COMPANIES } from '../../app/newGame.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { Header } from '../parts/Header.tsx';
import { Link } from '../parts/Link.tsx';
import { companyName } from '../parts/names.ts';
import { Rods } from '../parts/Rods.tsx';
import { occupant } from './occupant.ts';

/** A table of another version of the rules: its result, to be looked at. */
export function Archived({ info }: { info: TableInfo }) {
  const { result } = info;
  const order = [...SEATS].sort((a, b) => (result?.scores[b] ?? 0) - (result?.scores[a] ?? 0));
  return (
    <>
      <Header />
      <main id="content" class="archived" tabIndex={-1}>
        <section class="scroll-sheet">
          <Rods />
          <h1>{tf('net.over.title')}</h1>
          <p>{tf('net.over.text', { month: result?.month ?? 1 })}</p>
          <ol class="archived-scores">
            {order.map((seat) => {
              const id = COMPANIES[seat]?.id ?? '';
              return (
                <li key={seat}>
                  <CompanySign seat={seat} company={id} size={36} />
                  <span>
                    <b>{companyName(id)}</b>
                    <small>{occupant(info.seats[seat])}</small>
                  </span>
                  {result && (
                    <span class="archived-score">
                      {tf('net.over.score', { score: result.scores[seat] })}
                    </span>
                  )}
                </li>
              );
            })}
          </ol>
          <p class="button-row">
            <Link to={{ page: 'friends' }} class="button primary">
              {tf('net.again')}
            </Link>
          </p>
        </section>
      </main>
    </>
  );
}
