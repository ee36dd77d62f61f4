import { useState } from 'preact/hooks';
import { useNow } from '../../app/room/clock.ts';
import type { RoomInfo } from '../../app/room/messages.ts';
import { byNeed, needsOf } from '../../app/room/needs.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { Segmented } from '../parts/Segmented.tsx';
import { DeleteRoom } from './DeleteRoom.tsx';
import { InvitePanel } from './InvitePanel.tsx';
import { LateComers } from './LateComers.tsx';
import { RoomDeeds } from './RoomDeeds.tsx';
import { RoomFrame } from './RoomFrame.tsx';
import { TableCard } from './TableCard.tsx';
import { TableDialog } from './TableDialog.tsx';
import { useStudentSheet } from './useStudentSheet.tsx';

interface StageProps {
  session: RoomSession;
  info: RoomInfo;
  roomKey: string;
}

/** While the tables play: every table at a glance, those that need help first. */
export function LiveRoom({ session, info, roomKey }: StageProps) {
  const [order, setOrder] = useState<'need' | 'number'>('need');
  const [table, setTable] = useState<number | undefined>();
  const students = useStudentSheet(session, info);
  const now = useNow().value;
  const told = [...session.board.value.values()];
  const tables = order === 'need' ? byNeed(told, now) : told.sort((a, b) => a.table - b.table);
  const opened = table === undefined ? undefined : session.board.value.get(table);
  const needing = told.filter((one) => needsOf(one, now).length > 0).length;
  const over = told.filter(({ stage }) => stage === 'over').length;
  return (
    <RoomFrame
      session={session}
      info={info}
      deeds={<RoomDeeds session={session} info={info} tables={told} />}
    >
      <LateComers session={session} onOpen={students.open} />
      <div class="board-head">
        <p role="status">
          {tt('teach.board.facts', { n: told.length, over, needing })}
          {info.openMonth !== null && ` ${tt('teach.board.month', { month: info.openMonth })}`}
        </p>
        <Segmented
          legend={tt('teach.order')}
          options={[
            { value: 'need', label: tt('teach.order.need') },
            { value: 'number', label: tt('teach.order.number') },
          ]}
          value={order}
          onChange={(value) => setOrder(value === 'number' ? 'number' : 'need')}
        />
      </div>
      {tables.length === 0 ? (
        <p class="soft">{tt('teach.board.coming')}</p>
      ) : (
        <ul class="live-board">
          {tables.map((one) => (
            <li key={one.table}>
              <TableCard
                table={one}
                session={session}
                experiment={info.settings.experiment !== null}
                now={now}
                onOpen={() => setTable(one.table)}
                onStudent={students.open}
              />
            </li>
          ))}
        </ul>
      )}
      <details class="invite-again">
        <summary>{tt('teach.invite.again')}</summary>
        <InvitePanel info={info} roomKey={roomKey} />
      </details>
      <DeleteRoom session={session} info={info} />
      {opened && (
        <TableDialog
          session={session}
          table={opened}
          now={now}
          onClose={() => setTable(undefined)}
        />
      )}
      {students.sheet}
    </RoomFrame>
  );
}
