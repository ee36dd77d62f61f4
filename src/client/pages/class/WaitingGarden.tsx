import { listedNames, tc } from '../../app/classTexts.ts';
import { t } from '../../app/i18n.ts';
import { COMPANIES } from '../../app/newGame.ts';
import type { RoomInfo, RoomStudent } from '../../app/room/messages.ts';
import { monthsOf, rulesFrom } from '../../app/room/roomRules.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { pathOf } from '../../app/router.ts';
import { WallTop } from '../art/WallTop.tsx';
import { Header } from '../parts/Header.tsx';
import { companyName } from '../parts/names.ts';
import { Away } from './Away.tsx';
import { Lanterns } from './Lanterns.tsx';
import { Messages, type Unread } from './Messages.tsx';
import { QuizCard } from './QuizCard.tsx';
import { Wish } from './Wish.tsx';

interface WaitingGardenProps {
  session: RoomSession;
  unread: Unread;
  info: RoomInfo;
  own: RoomStudent;
  /** The teacher has just taken the student out of a seat. */
  unseated: boolean;
  /** To the quiz before the game. */
  onQuiz(): void;
}

/** Before the game, and for whoever has no seat in it: who is here, and how it goes on. */
export function WaitingGarden({
  session,
  unread,
  info,
  own,
  unseated,
  onQuiz,
}: WaitingGardenProps) {
  const { settings, stage } = info;
  const students = [...session.students.value.values()];
  const here = students.filter((student) => student.here).length;
  const rules = rulesFrom(info.file ?? settings.scenario);
  const companies = rules?.companies.map(({ id }) => id) ?? COMPANIES.map(({ id }) => id);
  const waiting = stage === 'waiting';
  const title = waiting ? settings.title || tc('class.untitled') : tc('class.late.title');
  return (
    <div class="friends-page class-page">
      <div class="garden-eaves">
        <WallTop />
      </div>
      <Header />
      <main id="content" tabIndex={-1} class="waiting-garden">
        <header class="garden-head">
          <h1>{title}</h1>
          <p>
            <b>{tc('class.wait.you', { name: own.name ?? '' })}</b>{' '}
            <span role="status">{tc('class.wait.here', { n: here, all: students.length })}</span>
          </p>
          <Away session={session} />
        </header>
        <Messages unread={unread} />
        <section class="garden-people" aria-label={tc('class.wait.people')}>
          <Lanterns students={students} own={own} anonymous={settings.anonymous} />
          {settings.anonymous && <p class="soft">{tc('class.wait.anonymous')}</p>}
        </section>
        <section class="scroll-sheet garden-next" aria-labelledby="next-title">
          {waiting ? (
            <>
              {settings.quiz && <QuizCard session={session} own={own} onStart={onQuiz} />}
              <Planned own={own} students={students} companies={companies} />
              <Wish
                companies={companies}
                wish={own.wish}
                onWish={(wish) => void session.wish(wish)}
              />
              <h2 id="next-title">{tc('class.wait.next')}</h2>
              <ol>
                <li>{tc('class.wait.seats')}</li>
                <li>{tc('class.wait.start')}</li>
                <li>{tc('class.wait.end', { months: monthsOf(info) })}</li>
              </ol>
            </>
          ) : (
            <>
              <h2 id="next-title">{tc('class.wait.next')}</h2>
              <p role="status">{tc(unseated ? 'class.unseated' : 'class.late.text')}</p>
            </>
          )}
          <p>
            <a href={pathOf({ page: 'rules' })} target="_blank" rel="noreferrer">
              {tc('class.wait.rules')}
            </a>
          </p>
        </section>
      </main>
    </div>
  );
}

interface PlannedProps {
  own: RoomStudent;
  students: readonly RoomStudent[];
  companies: readonly string[];
}

/** The seat that the teacher has given so far. */
function Planned({ own, students, companies }: PlannedProps) {
  const { place } = own;
  if (!place) return null;
  const names = students.flatMap(({ id, name, place: at }) =>
    id !== own.id && name !== null && at?.table === place.table && at.seat === place.seat
      ? [name]
      : [],
  );
  return (
    <p class="planned" role="status">
      {tc('class.planned', {
        table: place.table,
        company: companyName(companies[place.seat] ?? ''),
      })}
      {names.length > 0 && (
        <>
          {t('table.sentenceGap')}
          {tc('class.planned.with', { names: listedNames(names) })}
        </>
      )}
    </p>
  );
}
