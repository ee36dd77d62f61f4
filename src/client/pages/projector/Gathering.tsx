import { useMemo } from 'preact/hooks';
import { SEATS } from '../../../game/seats.ts';
import { qrPath } from '../../app/net/qr.ts';
import type { RoomInfo } from '../../app/room/messages.ts';
import { joinAddress, joinLink } from '../../app/room/roomLinks.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { GardenPlot } from '../art/GardenPlot.tsx';

/** Before the start: how to come in, and how many have. */
export function Gathering({ session, info }: { session: RoomSession; info: RoomInfo }) {
  const link = joinLink(info.code);
  const { size, d } = useMemo(() => qrPath(link), [link]);
  const students = [...session.students.value.values()];
  const names = info.settings.anonymous ? [] : students.flatMap(({ name }) => name ?? []);
  return (
    <section class="gathering" aria-labelledby="gathering-title">
      <div class="gathering-way">
        <div>
          <h1 id="gathering-title">{tt('projector.come')}</h1>
          <p class="gathering-address">{joinAddress()}</p>
          <p class="gathering-code">
            <span class="visually-hidden">{tt('teach.code')}</span> {info.code}
          </p>
        </div>
        <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" shape-rendering="crispEdges">
          <title>{tt('teach.qr', { link })}</title>
          <rect width={size} height={size} class="qr-ground" />
          <path d={d} class="qr-ink" />
        </svg>
      </div>
      <p class="gathering-count" role="status">
        {tt('projector.students', { n: students.length })}
      </p>
      <div class="gathering-plots" aria-hidden="true">
        {SEATS.map((seat) => (
          <GardenPlot key={seat} seat={seat} state={students.length > seat ? 'tended' : 'empty'} />
        ))}
      </div>
      {names.length > 0 && (
        <ul class="gathering-names">
          {students.map(({ id, name, here }) => (
            <li key={id} class={here ? '' : 'away'}>
              {name}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
