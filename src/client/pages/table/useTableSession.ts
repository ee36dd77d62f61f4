import { useEffect, useState } from 'preact/hooks';
import { type ApiProblem, claimSeat } from '../../app/net/api.ts';
import { heldSeatAt, keepSeat } from '../../app/net/credentials.ts';
import { takeToken } from '../../app/net/links.ts';
import { isTableId } from '../../app/net/messages.ts';
import { TableSession } from '../../app/net/tableSession.ts';

type Entry =
  | { kind: 'entering' }
  | { kind: 'entered'; session: TableSession }
  | { kind: 'refused'; problem: ApiProblem };

/** Uses the token of a moving link, if the page was opened by one; it works once. */
async function claim(id: string): Promise<ApiProblem | undefined> {
  const taken = takeToken();
  if (!isTableId(id)) return 'noTable';
  if (taken === undefined) return undefined;
  // Whoever holds a seat already needs no link.
  if (taken === 'damaged') return heldSeatAt(id) ? undefined : 'damagedLink';
  const claimed = await claimSeat(id, taken.token);
  if (!claimed.ok) {
    // An old link, opened again where it has led to a seat already.
    return claimed.problem === 'badLink' && heldSeatAt(id) ? undefined : claimed.problem;
  }
  keepSeat({ ...claimed.value, name: '' });
  return undefined;
}

/**
 * The connection to a table for as long as its page is shown. `attempt`: another number begins
 * anew, with whatever seat this browser holds by then.
 */
export function useTableSession(id: string, attempt: number): Entry {
  const [entry, setEntry] = useState<Entry>({ kind: 'entering' });
  useEffect(() => {
    let left = false;
    let session: TableSession | undefined;
    setEntry({ kind: 'entering' });
    void claim(id).then((problem) => {
      if (left) return;
      if (problem) {
        setEntry({ kind: 'refused', problem });
        return;
      }
      session = new TableSession(id, heldSeatAt(id)?.credential);
      setEntry({ kind: 'entered', session });
    });
    return () => {
      left = true;
      session?.dispose();
    };
  }, [id, attempt]);
  return entry;
}
