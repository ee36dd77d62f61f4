import { tf } from '../../app/friendsTexts.ts';
import type { Ending } from '../../app/net/netPart.ts';
import { ClassShut } from './ClassShut.tsx';

/** A table that only a newer page can show. */
export function TableEnded({ why }: { why: Ending }) {
  const key = why === 'otherRules' ? 'net.refused.otherRules' : 'net.ended.outdated';
  return (
    <ClassShut title={tf('net.ended.outdated.title')} text={tf(key)}>
      <button type="button" class="button primary" onClick={() => location.reload()}>
        {tf('net.ended.reload')}
      </button>
    </ClassShut>
  );
}
