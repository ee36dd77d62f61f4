import { useState } from 'preact/hooks';
import type { RoomInfo } from '../../app/room/messages.ts';
import { companySummaries, countedTables } from '../../app/room/results.ts';
import { companiesOf } from '../../app/room/roomRules.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { Link } from '../parts/Link.tsx';
import { Segmented } from '../parts/Segmented.tsx';
import { CompanyRanking } from './CompanyRanking.tsx';
import { DebriefLink } from './DebriefLink.tsx';
import { DeleteRoom } from './DeleteRoom.tsx';
import { ExperimentResult } from './ExperimentResult.tsx';
import { Exports } from './Exports.tsx';
import { ProjectorLink } from './InvitePanel.tsx';
import { LearningResult } from './LearningResult.tsx';
import { RoomFrame } from './RoomFrame.tsx';
import { useStudentSheet } from './useStudentSheet.tsx';

interface StageProps {
  session: RoomSession;
  info: RoomInfo;
  roomKey: string;
}

/** After the end: each company across the tables, the experiment, and everything to take along. */
export function Results({ session, info, roomKey }: StageProps) {
  const [names, setNames] = useState<'with' | 'without'>(
    info.settings.anonymous ? 'without' : 'with',
  );
  const students = useStudentSheet(session, info);
  const tables = countedTables(session.board.value.values());
  const { experiment } = info.settings;
  return (
    <RoomFrame
      session={session}
      info={info}
      deeds={
        <>
          <DebriefLink room={info.room} />
          <ProjectorLink room={info.room} />
        </>
      }
    >
      <div class="board-head">
        <p>{tt('teach.results.about', { n: tables.length })}</p>
        <Segmented
          legend={tt('teach.results.names')}
          options={[
            { value: 'without', label: tt('teach.results.names.without') },
            { value: 'with', label: tt('teach.results.names.with') },
          ]}
          value={names}
          onChange={(value) => setNames(value === 'with' ? 'with' : 'without')}
        />
      </div>
      {tables.length === 0 ? (
        <p class="soft">{tt('teach.results.none')}</p>
      ) : (
        <div class="rankings">
          {companySummaries(tables).map((summary) => (
            <CompanyRanking
              key={summary.seat}
              room={info.room}
              summary={summary}
              tables={tables}
              experiment={experiment !== null}
              students={names === 'with' ? session.students.value : undefined}
              onStudent={students.open}
            />
          ))}
        </div>
      )}
      {experiment !== null && <ExperimentResult experiment={experiment} tables={tables} />}
      {info.settings.quiz && session.learning.value && (
        <LearningResult learning={session.learning.value} companies={companiesOf(info)} />
      )}
      <section class="exports" aria-labelledby="reports-title">
        <h2 id="reports-title">{tt('teach.reports')}</h2>
        <p>{tt('teach.reports.about')}</p>
        <p class="button-row">
          <Link to={{ page: 'report', source: 'room', id: info.room }} class="button">
            {tt('teach.reports')}
          </Link>
        </p>
      </section>
      <Exports room={info.room} roomKey={roomKey} title={info.settings.title} />
      <DeleteRoom session={session} info={info} />
      {students.sheet}
    </RoomFrame>
  );
}
