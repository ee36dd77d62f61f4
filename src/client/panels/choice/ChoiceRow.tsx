/** Choices side by side; arrow keys move between them, number keys are the page's. */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { useRovingFocus } from '../focus.ts';
import { useScrollCue } from '../scrollCue.ts';
import { ChoiceCard } from './ChoiceCard.tsx';
import type { Choice } from './choice.ts';

interface RowProps {
  label: string;
  choices: readonly Choice[];
  /** `gates`: on a phone a grid by kind; `list`: one under another. */
  layout: 'gates' | 'list';
  children?: ComponentChildren;
}

export function ChoiceRow({ label, choices, layout, children }: RowProps): VNode {
  const row = useRovingFocus<HTMLFieldSetElement>();
  useScrollCue(row);
  const tabStop = Math.max(
    0,
    choices.findIndex((c) => c.picked),
  );
  const picked = choices.find((c) => c.picked)?.key;
  useEffect(() => {
    if (picked) row.current?.querySelector('.on')?.scrollIntoView({ block: 'nearest' });
  }, [picked, row]);
  return (
    <fieldset
      class={`choices bare ${layout} n-${choices.length}`}
      aria-label={label}
      ref={row}
      data-choices
    >
      {children}
      {choices.map((choice, i) => (
        <ChoiceCard
          key={choice.key}
          choice={choice}
          hotkey={i < 9 ? i + 1 : undefined}
          tabIndex={i === tabStop ? 0 : -1}
        />
      ))}
    </fieldset>
  );
}
