import { useMemo, useState } from 'preact/hooks';
import { qrPath } from '../../app/net/qr.ts';
import type { RoomInfo } from '../../app/room/messages.ts';
import { heldRoomAt } from '../../app/room/roomKeys.ts';
import { joinAddress, joinLink, projectorLink, teacherLink } from '../../app/room/roomLinks.ts';
import { tt } from '../../app/teachTexts.ts';
import { Rods } from '../parts/Rods.tsx';

interface InviteProps {
  info: RoomInfo;
  roomKey: string;
}

/** How students come in: the code, the address, the QR code; and the projector that shows them. */
export function InvitePanel({ info, roomKey }: InviteProps) {
  const { code, room } = info;
  const link = joinLink(code);
  const view = heldRoomAt(room)?.view;
  const { size, d } = useMemo(() => qrPath(link), [link]);
  return (
    <section class="scroll-sheet invite" aria-labelledby="invite-title">
      <Rods />
      <h2 id="invite-title">{tt('teach.invite')}</h2>
      <div class="invite-way">
        <div>
          <p class="invite-address">{joinAddress()}</p>
          <p class="invite-code">
            <span class="visually-hidden">{tt('teach.code')}</span> {code}
          </p>
        </div>
        <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" shape-rendering="crispEdges">
          <title>{tt('teach.qr', { link })}</title>
          <rect width={size} height={size} class="qr-ground" />
          <path d={d} class="qr-ink" />
        </svg>
      </div>
      <p class="button-row">
        <ProjectorLink room={room} />
        <CopyButton text={link} label={tt('teach.copy.students')} />
        <CopyButton text={teacherLink(room, roomKey, view)} label={tt('teach.copy.teacher')} />
      </p>
      <p class="soft">{tt('teach.copy.teacher.about')}</p>
    </section>
  );
}

/** Opens the projector's page in a window of its own, which can be moved to the other screen. */
export function ProjectorLink({ room }: { room: string }) {
  const view = heldRoomAt(room)?.view;
  if (view === undefined) return null;
  return (
    <a class="button primary" href={projectorLink(room, view)} target="_blank" rel="noreferrer">
      {tt('teach.projector')}
    </a>
  );
}

export function CopyButton({ text, label }: { text: string; label: string }) {
  const [said, setSaid] = useState<'copied' | 'notCopied' | undefined>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('copied');
    } catch {
      setSaid('notCopied');
    }
  };
  return (
    <span class="copy">
      <button type="button" class="button" onClick={copy}>
        {label}
      </button>
      <span role="status" class="soft">
        {said === 'copied' && tt('teach.copied')}
        {said === 'notCopied' && (
          <>
            {tt('teach.notCopied')} <code>{text}</code>
          </>
        )}
      </span>
    </span>
  );
}
