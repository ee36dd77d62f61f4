import { tc } from '../../app/classTexts.ts';
import { tf } from '../../app/friendsTexts.ts';
import type { Ending } from '../../app/net/netPart.ts';
import { ShutPage } from '../parts/ShutPage.tsx';

/** A table that this page cannot show: an older page, or a table that cannot be read any more. */
export function TableEnded({ why }: { why: Ending }) {
  if (why === 'damaged') {
    return <ShutPage title={tc('class.damaged.title')} text={tc('class.damaged')} />;
  }
  const key = why === 'otherRules' ? 'net.refused.otherRules' : 'net.ended.outdated';
  return (
    <ShutPage title={tf('net.ended.outdated.title')} text={tf(key)}>
      <button type="button" class="button primary" onClick={() => location.reload()}>
        {tf('net.ended.reload')}
      </button>
    </ShutPage>
  );
}
