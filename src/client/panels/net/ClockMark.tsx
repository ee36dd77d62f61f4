/** How long the decision that is awaited may still take, told by a drop that runs empty. */
import { useComputed } from '@preact/signals';
import type { VNode } from 'preact';
import { tf } from '../../app/friendsTexts.ts';
import type { NetPart } from '../../app/net/netPart.ts';
import { useTable } from '../table-context.ts';
import { callName } from './people.ts';

/** From here on a clock is said to be short, in seconds. */
const SHORT = 10;

function timeText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function ClockMark(): VNode | null {
  const { table } = useTable();
  return table.net ? <Clock net={table.net} /> : null;
}

function Clock({ net }: { net: NetPart }): VNode | null {
  const { table } = useTable();
  const seconds = useComputed(() => {
    const left = net.left.value;
    return left === undefined ? undefined : Math.ceil(left / 1000);
  }).value;
  const seat = net.awaited.value;
  if (seconds === undefined || seat === undefined) return null;
  const mine = seat === table.viewer;
  const short = seconds <= SHORT;
  const whole = Math.max(1, net.info.value.clock);
  const time = timeText(seconds);
  const label = mine
    ? tf('net.clock.yours', { time })
    : tf('net.clock.theirs', { name: callName(table, seat), time });
  return (
    <span class={`net-clock seat-${seat}${mine ? ' mine' : ''}${short ? ' short' : ''}`}>
      <svg width="18" height="18" viewBox="-10 -10 20 20" aria-hidden="true">
        <circle r="8" class="ring" />
        <circle
          r="8"
          class="rest"
          pathLength="1"
          stroke-dasharray={`${Math.min(1, seconds / whole)} 1`}
          transform="rotate(-90)"
        />
      </svg>
      <span role="timer" aria-label={label}>
        {time}
      </span>
      <span class="visually-hidden" role="status">
        {mine && short && seconds > 0 ? tf('net.clock.soon') : ''}
      </span>
    </span>
  );
}
