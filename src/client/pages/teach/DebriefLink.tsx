import { tt } from '../../app/teachTexts.ts';
import { Link } from '../parts/Link.tsx';

/** To the slides on which the class talks about its games. */
export function DebriefLink({ room }: { room: string }) {
  return (
    <Link to={{ page: 'debrief', id: room }} class="button primary">
      {tt('teach.debrief')}
    </Link>
  );
}
