import { tc } from '../../app/classTexts.ts';
import type { RoomStudent } from '../../app/room/messages.ts';
import { Lantern } from '../art/Lantern.tsx';

const COLOURS = ['var(--a)', 'var(--t)', 'var(--b)', 'var(--lamp)'] as const;

/** A colour that stays the student's own, from their id. */
function colourOf(id: string): string {
  const sum = [...id].reduce((total, sign) => total + (sign.codePointAt(0) ?? 0), 0);
  return COLOURS[sum % COLOURS.length] ?? COLOURS[0];
}

function Lamp({ student }: { student: RoomStudent }) {
  return (
    <svg class={student.here ? 'lamp' : 'lamp out'} viewBox="-16 -16 32 26" aria-hidden="true">
      <path d="M0-16V-9" stroke="var(--rim)" stroke-width=".7" />
      <Lantern x={0} y={0} colour={student.here ? colourOf(student.id) : 'var(--lampout)'} />
    </svg>
  );
}

interface LanternsProps {
  students: readonly RoomStudent[];
  own: RoomStudent;
  anonymous: boolean;
}

/** Everybody in the class as a lantern; the own one first, with one's name also where none is told. */
export function Lanterns({ students, own, anonymous }: LanternsProps) {
  const others = students.filter(({ id }) => id !== own.id);
  return (
    <>
      <svg width="0" height="0" aria-hidden="true" class="lantern-light">
        <radialGradient id="halo">
          <stop offset="0" stop-color="var(--halo)" stop-opacity=".9" />
          <stop offset="1" stop-color="var(--halo)" stop-opacity="0" />
        </radialGradient>
      </svg>
      <ul class={`lanterns${anonymous ? ' nameless' : ''}`}>
        <li class="own">
          <Lamp student={own} />
          <span>
            <b>{own.name}</b> <small>{tc('class.wait.me')}</small>
          </span>
        </li>
        {!anonymous &&
          others.map((student) => (
            <li key={student.id} class={student.here ? '' : 'gone'}>
              <Lamp student={student} />
              <span>
                {student.here
                  ? student.name
                  : tc('class.wait.awayMark', { name: student.name ?? '' })}
              </span>
            </li>
          ))}
        {anonymous && others.length > 0 && (
          <li class="crowd">
            <span class="visually-hidden">
              {tc('class.wait.lanterns', { n: others.filter(({ here }) => here).length })}
            </span>
            {others.map((student) => (
              <Lamp key={student.id} student={student} />
            ))}
          </li>
        )}
      </ul>
    </>
  );
}
