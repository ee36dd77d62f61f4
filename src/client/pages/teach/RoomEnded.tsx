import type { TeachKey } from '../../../i18n/teach.ts';
import { problemKey, tf } from '../../app/friendsTexts.ts';
import { t } from '../../app/i18n.ts';
import type { Ending } from '../../app/net/netPart.ts';
import { tt } from '../../app/teachTexts.ts';
import { RoomShut } from './RoomShut.tsx';

const TITLES: Partial<Record<Ending, TeachKey>> = {
  noRoom: 'teach.shut.noRoom',
  closed: 'teach.shut.deleted',
  notAllowed: 'teach.shut.key',
  removed: 'teach.shut.key',
};

interface RoomEndedProps {
  why: Ending;
  retry(): void;
}

/** The host has ended the connection for good. */
export function RoomEnded({ why, retry }: RoomEndedProps) {
  const title = tt(TITLES[why] ?? 'teach.shut.other');
  if (why === 'outdated' || why === 'otherRules') {
    return (
      <RoomShut title={title} text={tf('net.refused.outdated')}>
        <button type="button" class="button primary" onClick={() => location.reload()}>
          {t('app.problem.reload')}
        </button>
      </RoomShut>
    );
  }
  const text = ((): string => {
    if (why === 'closed' || why === 'noRoom') return tt('teach.shut.gone.text');
    if (why === 'notAllowed' || why === 'removed') return tt('teach.shut.key.text');
    if (why === 'moved') return tt('teach.shut.moved.text');
    return tf(problemKey(why));
  })();
  const hopeless = why === 'closed' || why === 'noRoom';
  return <RoomShut title={title} text={text} retry={hopeless ? undefined : retry} />;
}
