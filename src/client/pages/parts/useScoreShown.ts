import { effect } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Table } from '../../app/table.ts';

/** The score opens by itself once the last market day has been shown. */
export function useScoreShown(table: Table | undefined): [boolean, (shown: boolean) => void] {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!table) return undefined;
    return effect(() => {
      const over = table.state.value.step.kind === 'over';
      if (over && table.showing.value.kind === 'ready') setShown(true);
    });
  }, [table]);
  return [shown, setShown];
}
