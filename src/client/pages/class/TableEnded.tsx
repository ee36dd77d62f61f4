import { tc } from '../../app/classTexts.ts';
import { tf } from '../../app/friendsTexts.ts';
import type { Ending } from '../../app/net/netPart.ts';
import { ClassShut } from './ClassShut.tsx';

/** A table that this page cannot show: an older page, or a table that cannot be read any more. */
export function TableEnded({ why }: { why: Ending }) {
  if (why === 'damaged') {
    return <ClassShut title={tc('class.damaged.title')} text={tc('class.damaged')} />;
  }
  const key = why === 'otherRules' ? 'net.refused.otherRules' : 'net.ended.outdated';
  return (
    <ClassShut title={tf('net.ended.outdated.title')} text={tf(key)}>
      <button type="button" class="button primary" onClick={() => location.reload()}>
        {tf('net.ended.reload')}
      </button>
    </ClassShut>
  );
}
