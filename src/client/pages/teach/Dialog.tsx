import '../../styles/dialog.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { tf } from '../../app/friendsTexts.ts';

interface DialogProps {
  title: string;
  children: ComponentChildren;
  onClose(): void;
}

/** A dialog that is open as long as it is there; the browser keeps the focus in it. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} class="net-dialog teach-dialog" aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" class="button quiet" onClick={onClose}>
          {tf('net.close')}
        </button>
      </header>
      {children}
    </dialog>
  );
}

interface ConfirmProps {
  title: string;
  text: string;
  /** What the button says that does it. */
  yes: string;
  onYes(): void;
  onClose(): void;
}

/** Asks before something that cannot be taken back. */
export function Confirm({ title, text, yes, onYes, onClose }: ConfirmProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      <p class="button-row">
        <button
          type="button"
          class="button danger"
          onClick={() => {
            onYes();
            onClose();
          }}
        >
          {yes}
        </button>
      </p>
    </Dialog>
  );
}
