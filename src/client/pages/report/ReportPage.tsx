import '../../styles/review.css';
import '../../styles/report.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { problemKey, tf } from '../../app/friendsTexts.ts';
import type { ApiProblem } from '../../app/net/ask.ts';
import { gamesIn, type Report, type RoomReports, reportOf } from '../../app/report/report.ts';
import { tp } from '../../app/report/reportTexts.ts';
import { reviewGames } from '../../app/review/reviewQueue.ts';
import { roomReports } from '../../app/room/roomApi.ts';
import { heldRoomAt, heldStudentAt } from '../../app/room/roomKeys.ts';
import type { ReportSource } from '../../app/router.ts';
import { ShutPage } from '../parts/ShutPage.tsx';
import { Waiting } from '../table/Waiting.tsx';
import { Grades } from './Grades.tsx';
import { ReportFrame } from './ReportFrame.tsx';
import { ReportSheet } from './ReportSheet.tsx';

interface ReportPageProps {
  source: ReportSource;
  /** The room's. */
  id: string;
}

type Asked = { kind: 'told'; told: RoomReports } | { kind: 'failed'; problem: ApiProblem };

/** A student's own report, or those of a whole room for its teacher, one per printed page. */
export function ReportPage({ source, id }: ReportPageProps) {
  const key = source === 'class' ? heldStudentAt(id)?.credential : heldRoomAt(id)?.key;
  const [asked, setAsked] = useState<Asked | undefined>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (key === undefined) return undefined;
    let left = false;
    void roomReports(id, key).then((answer) => {
      if (left) return;
      setAsked(
        answer.ok
          ? { kind: 'told', told: answer.value }
          : { kind: 'failed', problem: answer.problem },
      );
    });
    return () => {
      left = true;
    };
  }, [id, key, attempt]);
  if (key === undefined) {
    return <ShutPage title={tp('report.failed.title')} text={tp('report.noKey')} />;
  }
  if (!asked) return <Waiting text={tp('report.opening')} />;
  if (asked.kind === 'failed') {
    const again = (): void => {
      setAsked(undefined);
      setAttempt(attempt + 1);
    };
    return (
      <ShutPage
        title={tp('report.failed.title')}
        text={tf(problemKey(asked.problem))}
        retry={again}
      />
    );
  }
  return <Reports told={asked.told} source={source} id={id} />;
}

function Reports({ told, source, id }: ReportPageProps & { told: RoomReports }) {
  const games = useMemo(() => gamesIn(told), [told]);
  const reviews = useMemo(() => reviewGames([...games.values()]), [games]);
  useEffect(() => () => reviews.dispose(), [reviews]);
  const found = reviews.found.value;
  const reports = useMemo(
    () =>
      told.students.flatMap((student): Report[] => {
        const game = games.get(student.table);
        const review = found.get(student.table)?.review;
        if (!game || review === undefined) return [];
        return [reportOf(student, game, review ?? undefined)];
      }),
    [told, games, found],
  );
  if (games.size === 0) {
    const text = source === 'room' ? 'report.none.room' : 'report.none';
    return <ShutPage title={tp('report.none.title')} text={tp(text)} />;
  }
  return (
    <ReportFrame
      source={source}
      room={id}
      done={found.size}
      all={games.size}
      reports={reports.length}
    >
      {source === 'room' && (
        <Grades reports={reports} ready={found.size === games.size} title={told.title} />
      )}
      {reports.map((report) => (
        <ReportSheet key={report.student.id} report={report} told={told} />
      ))}
    </ReportFrame>
  );
}
