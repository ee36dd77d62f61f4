/** A button that opens a sheet of text below it; Escape and a press elsewhere close it. */
import type { ComponentChildren, VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useDismissal } from '../dismissal.ts';

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
  useDismissal(
    open,
    (node) => root.current?.contains(node) ?? false,
    (by) => {
      setOpen(false);
      if (by === 'escape') button.current?.focus();
    },
  );
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
