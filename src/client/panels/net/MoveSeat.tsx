/** The dialog with the link that moves this seat to another device. */
import '../../styles/dialog.css';
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { tf } from '../../app/friendsTexts.ts';
import { movingLink } from '../../app/net/links.ts';
import type { NetPart } from '../../app/net/netPart.ts';
import { ShareLink } from './ShareLink.tsx';

type Wanted = { kind: 'asked' } | { kind: 'got'; token: string } | { kind: 'none' };

export function MoveSeat({ net, onClose }: { net: NetPart; onClose(): void }): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [wanted, setWanted] = useState<Wanted>({ kind: 'asked' });
  useEffect(() => {
    dialog.current?.showModal();
    let left = false;
    void net.moveSeat().then((asked) => {
      if (left) return;
      const token = asked.ok ? asked.token : undefined;
      setWanted(token === undefined ? { kind: 'none' } : { kind: 'got', token });
    });
    return () => {
      left = true;
    };
  }, [net]);
  return (
    <dialog ref={dialog} class="net-dialog" aria-labelledby="move-title" onClose={onClose}>
      <h2 id="move-title">{tf('net.move')}</h2>
      <p>{tf('net.move.text')}</p>
      {wanted.kind === 'asked' && <p role="status">{tf('net.connecting')}</p>}
      {wanted.kind === 'none' && <p role="alert">{tf('net.move.none')}</p>}
      {wanted.kind === 'got' && (
        <ShareLink link={movingLink(net.id, wanted.token)} label={tf('net.move.link')} />
      )}
      <p class="button-row">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {tf('net.close')}
        </button>
      </p>
    </dialog>
  );
}
