/** A button that opens a sheet of text below it; Escape and a press elsewhere close it. */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface PopoverProps {
  class: string;
  /** What opening it tells, for screen readers. */
  label: string;
  summary: ComponentChildren;
  children: ComponentChildren;
}

export function Popover({ class: name, label, summary, children }: PopoverProps): VNode {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const onPress = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [open]);
  return (
    <div class={`popover ${name}`} ref={root}>
      <button
        type="button"
        class="popover-button"
        ref={button}
        aria-expanded={open}
        aria-controls={id}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {summary}
      </button>
      <div class="popover-sheet" id={id} hidden={!open}>
        {children}
      </div>
    </div>
  );
}
