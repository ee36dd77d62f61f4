/** The review: how the game went, where it turned, and every decision judged. */
import { useState } from 'preact/hooks';
import type { Seat } from '../../../../../game/seats.ts';
import { ts } from '../../../../app/studyTexts.ts';
import type { Study } from '../../study.ts';
import { Curves } from './Curves.tsx';
import { DecisionList } from './DecisionList.tsx';
import { ReviewProgress } from './ReviewProgress.tsx';
import { TurningPoints } from './TurningPoints.tsx';
import { useReview } from './useReview.ts';

export function ReviewTab({ study }: { study: Study }) {
  if (study.game.record.actions.length > 0) return <Review study={study} />;
  return <p class="soft">{ts('study.review.empty')}</p>;
}

function Review({ study }: { study: Study }) {
  const { game } = study;
  const reviewing = useReview(game);
  const [seat, setSeat] = useState<Seat>(game.viewer ?? 0);
  const { session } = reviewing;
  return (
    <div class="review">
      <ReviewProgress {...reviewing} />
      {session && (
        <>
          <Curves study={study} session={session} seat={seat} />
          <TurningPoints study={study} session={session} />
          <DecisionList study={study} session={session} seat={seat} onSeat={setSeat} />
        </>
      )}
      <p class="soft">{ts('study.review.about')}</p>
    </div>
  );
}
