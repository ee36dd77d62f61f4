import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { RoomInfo } from '../../app/room/messages.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { StudentDialog } from './StudentDialog.tsx';

interface StudentSheet {
  /** By the student's id. */
  open(student: string): void;
  /** To be drawn; null while none is open, and once the student is gone. */
  sheet: VNode | null;
}

/** What is known of one student, over the page. */
export function useStudentSheet(session: RoomSession, info: RoomInfo): StudentSheet {
  const [id, open] = useState<string | undefined>();
  const known = id !== undefined && session.students.value.has(id);
  return {
    open,
    sheet: known ? (
      <StudentDialog session={session} info={info} id={id} onClose={() => open(undefined)} />
    ) : null,
  };
}
