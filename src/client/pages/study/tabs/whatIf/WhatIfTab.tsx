/** What if: from the point that is looked at, play on oneself or let bots do it many times. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  openWhatIf,
  type WhatIfPlan,
  type WhatIfSession,
} from '../../../../app/review/whatIfSession.ts';
import { tw } from '../../../../app/studyTexts.ts';
import { positionAt, type Study } from '../../study.ts';
import { LargeButton } from '../LargeButton.tsx';
import { useLarge } from '../useLarge.ts';
import { Bots } from './Bots.tsx';
import { Fork } from './Fork.tsx';
import { Results } from './Results.tsx';

export function WhatIfTab({ study }: { study: Study }) {
  const { game } = study;
  const ply = study.ply.value;
  const { state } = positionAt(game, ply);
  const over = state.step.kind === 'over';
  const [session, run] = useSession(study);
  const root = useRef<HTMLDivElement>(null);
  const [large, setLarge] = useState(false);
  const leave = useCallback(() => setLarge(false), []);
  useLarge(root, large, leave);
  return (
    <div ref={root} class={`what-if${large ? ' large' : ''}`}>
      <div class="tab-head">
        <p>{tw('whatIf.from', { month: state.month, n: ply, of: game.positions.length - 1 })}</p>
        <LargeButton large={large} onChange={setLarge} />
      </div>
      {over ? (
        <p class="soft">{tw('whatIf.over')}</p>
      ) : (
        <Bots study={study} session={session} onRun={run} />
      )}
      {session && <Results study={study} session={session} />}
      {!over && !large && <Fork study={study} />}
    </div>
  );
}

/** The last what-if that was begun; a new one, or leaving the page, ends the one before. */
function useSession({
  game: { record },
}: Study): [WhatIfSession | undefined, (plan: WhatIfPlan) => void] {
  const [session, setSession] = useState<WhatIfSession | undefined>();
  useEffect(() => () => session?.stop(), [session]);
  return [session, (plan) => setSession(openWhatIf(record, plan))];
}
