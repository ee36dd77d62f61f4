/** Handlers that put one line on what the pointer or the focus is on into the board's hint. */
import { useTable } from './table-context.ts';

interface HintHandlers {
  onPointerEnter(): void;
  onPointerLeave(): void;
  onFocus(): void;
  onBlur(): void;
}

/** `line` is asked for when it is needed, so that it tells how things stand then. */
export function useHint(line: () => string): HintHandlers {
  const { ui } = useTable();
  const tell = (): void => {
    ui.hint.value = line();
  };
  const beSilent = (): void => {
    ui.hint.value = '';
  };
  return { onPointerEnter: tell, onPointerLeave: beSilent, onFocus: tell, onBlur: beSilent };
}
