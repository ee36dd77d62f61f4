import { SEATS, type Seat } from '../../../game/seats.ts';
import type { FriendsKey } from '../../../i18n/friends.ts';
import { problemKey, tf } from '../../app/friendsTexts.ts';
import { forgetSeat } from '../../app/net/credentials.ts';
import { tableLink } from '../../app/net/links.ts';
import type { TableInfo } from '../../app/net/messages.ts';
import type { TableSession } from '../../app/net/tableSession.ts';
import { navigate } from '../../app/router.ts';
import { ShareLink } from '../../panels/net/ShareLink.tsx';
import { NameField, troubleText } from '../friends/NameField.tsx';
import { Header } from '../parts/Header.tsx';
import { Rods } from '../parts/Rods.tsx';
import { SeatCard } from './SeatCard.tsx';
import { Terms } from './Terms.tsx';
import { useVisit } from './useVisit.ts';

interface LobbyProps {
  session: TableSession;
  info: TableInfo;
  /** Null for a visitor without a seat. */
  seat: Seat | null;
  again(): void;
}

/** Before the game: three gardens that fill up, the link to send, and what is agreed. */
export function Lobby({ session, info, seat, again }: LobbyProps) {
  const open = info.seats.filter(({ kind }) => kind === 'open').length;
  const own = seat === null ? undefined : info.seats[seat];
  const isHost = own?.kind === 'human' && own.host;
  const visit = useVisit(session.id, again);
  const trouble = session.trouble.value;
  const away = session.link.value.kind === 'away';
  const title: FriendsKey =
    seat === null ? 'lobby.visit' : open === 0 ? 'lobby.ready' : 'lobby.title';
  return (
    <div class="lobby-page">
      <Header />
      <main id="content" tabIndex={-1} class="lobby">
        <div class="lobby-head">
          <h1>{tf(title)}</h1>
          <p class="lobby-missing" role="status">
            {seat === null
              ? tf(open > 0 ? 'lobby.visit.text' : 'lobby.visit.full')
              : missing(info, isHost, open)}
          </p>
        </div>
        {seat === null && open > 0 && (
          <div class="lobby-visitor">
            <NameField value={visit.name} onInput={visit.setName} invalid={visit.badName} />
            <p class="trouble" role="alert">
              {visit.trouble && troubleText(visit.trouble)}
            </p>
          </div>
        )}
        <section class="plots" aria-label={tf('lobby.seats')}>
          {SEATS.map((s) => (
            <SeatCard
              key={s}
              seat={s}
              info={info}
              own={seat}
              isHost={isHost}
              change={(change) => session.change(change)}
              take={seat === null ? () => visit.take(s) : undefined}
            />
          ))}
        </section>
        <p class="trouble lobby-trouble" role="alert">
          {away ? tf('net.away.watching') : trouble && tf(problemKey(trouble))}
        </p>
        <div class="lobby-foot">
          <section class="scroll-sheet" aria-labelledby="invite-title">
            <Rods />
            <h2 id="invite-title">{tf('lobby.invite')}</h2>
            <p class="soft">{tf('lobby.invite.text')}</p>
            <ShareLink link={tableLink(session.id)} label={tf('share.link')} />
          </section>
          <section class="scroll-sheet lobby-terms" aria-labelledby="terms-title">
            <Rods />
            <h2 id="terms-title">{tf('lobby.terms')}</h2>
            <Terms info={info} isHost={isHost} change={(change) => session.change(change)} />
            {info.spectators > 0 && (
              <p class="soft">{tf('lobby.watching', { n: info.spectators })}</p>
            )}
            <p class="lobby-go">
              {isHost && (
                <button
                  type="button"
                  class="button primary start"
                  aria-disabled={open > 0}
                  onClick={() => {
                    if (open === 0) void session.change({ do: 'start' });
                  }}
                >
                  {tf('lobby.start')}
                </button>
              )}
              {seat !== null && (
                <button type="button" class="button quiet" onClick={() => leave(session)}>
                  {tf('lobby.leave')}
                </button>
              )}
            </p>
          </section>
        </div>
      </main>
    </div>
  );
}

/** Gives the seat up. With its last person a table closes, and that ends the connection. */
async function leave(session: TableSession): Promise<void> {
  const left = await session.change({ do: 'leave' });
  if (!left && session.link.peek().kind !== 'ended') return;
  forgetSeat(session.id, session.credential);
  navigate({ page: 'title' });
}

/** What the table still waits for, in words. */
function missing(info: TableInfo, isHost: boolean, open: number): string {
  if (isHost) {
    if (open === 0) return tf('lobby.start.go');
    return tf(open === 1 ? 'lobby.start.missing.1' : 'lobby.start.missing.2');
  }
  const host = info.seats.find((s) => s.kind === 'human' && s.host);
  return host?.kind === 'human' ? tf('lobby.wait', { host: host.name }) : tf('lobby.wait.unknown');
}
