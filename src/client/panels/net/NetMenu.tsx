/** Behind one button of the top bar: what can be said, and what can be done about the table. */
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { tf } from '../../app/friendsTexts.ts';
import { PHRASES } from '../../app/net/messages.ts';
import type { NetPart } from '../../app/net/netPart.ts';
import { talkShown } from '../../app/settings.ts';
import { useDismissal } from '../dismissal.ts';
import { useTable } from '../table-context.ts';
import { MoveSeat } from './MoveSeat.tsx';
import { PassPen } from './PassPen.tsx';

/** Shut by Escape, by a press elsewhere, and by what was chosen in it. */
function useSheet() {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useDismissal(
    open,
    (node) => root.current?.contains(node) === true,
    (by) => (by === 'escape' ? close() : setOpen(false)),
  );
  return { open, setOpen, close, root, button };
}

export function NetMenu(): VNode | null {
  const { table } = useTable();
  return table.net ? <Menu net={table.net} /> : null;
}

function Menu({ net }: { net: NetPart }): VNode {
  const { table } = useTable();
  const { open, setOpen, close, root, button } = useSheet();
  const [moving, setMoving] = useState(false);
  const seated = table.viewer !== undefined;
  return (
    <div class="net-menu" ref={root}>
      <button
        type="button"
        class="tool"
        ref={button}
        aria-expanded={open}
        aria-controls="net-menu-sheet"
        aria-label={tf('net.menu')}
        title={tf('net.menu')}
        onClick={() => setOpen(!open)}
      >
        <svg class="line-icon" width="21" height="21" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 5h16v11H11l-5 4v-4H4zM8 9h8M8 12.500h5" />
        </svg>
      </button>
      {open && (
        <section id="net-menu-sheet" class="net-sheet" aria-label={tf('net.menu')}>
          {seated && <Phrases net={net} onSaid={close} />}
          <h2>{tf('net.menu.table')}</h2>
          <div class="net-actions">
            <button type="button" onClick={() => (talkShown.value = !talkShown.value)}>
              {tf(talkShown.value ? 'net.mute' : 'net.unmute')}
            </button>
            {seated && <PassPen net={net} onDone={close} />}
            {seated && !net.ofClass && (
              <>
                <PauseTable net={net} onDone={close} />
                <button
                  type="button"
                  onClick={() => {
                    setMoving(true);
                    setOpen(false);
                  }}
                >
                  {tf('net.move')}
                </button>
              </>
            )}
          </div>
        </section>
      )}
      {moving && (
        <MoveSeat
          net={net}
          onClose={() => {
            setMoving(false);
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}

function Phrases({ net, onSaid }: { net: NetPart; onSaid(): void }): VNode {
  return (
    <>
      <h2>{tf('net.menu.say')}</h2>
      <ul class="phrases">
        {PHRASES.map((phrase) => (
          <li key={phrase}>
            <button
              type="button"
              onClick={() => {
                net.say(phrase);
                onSaid();
              }}
            >
              {tf(`phrase.${phrase}`)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function PauseTable({ net, onDone }: { net: NetPart; onDone(): void }): VNode | null {
  const { stage, paused } = net.info.value;
  if (stage !== 'playing') return null;
  const act = (): void => {
    if (paused) net.resume();
    else net.pause();
    onDone();
  };
  return (
    <button type="button" onClick={act}>
      {tf(paused ? 'net.resume' : 'net.pause')}
    </button>
  );
}
