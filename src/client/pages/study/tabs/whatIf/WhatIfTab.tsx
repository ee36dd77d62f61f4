/** What if: from the point that is looked at, play on oneself or let bots do it many times. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { openWhatIf, type WhatIfSession } from '../../../../app/review/whatIfSession.ts';
import type { WhatIfPlan } from '../../../../app/study/beside.ts';
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
  const { full: large } = study.beside.value;
  const setLarge = useCallback((full: boolean) => study.look({ full }), [study]);
  const leave = useCallback(() => setLarge(false), [setLarge]);
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

/**
 * The last what-if that was begun, or the one that the address asks for; a new one, or leaving the
 * page, ends the one before.
 */
function useSession(study: Study): [WhatIfSession | undefined, (plan: WhatIfPlan) => void] {
  const { record } = study.game;
  const [session, setSession] = useState<WhatIfSession | undefined>(() => {
    const { plan } = study.beside.peek();
    return plan && openWhatIf(record, plan);
  });
  useEffect(() => () => session?.stop(), [session]);
  const run = (plan: WhatIfPlan): void => {
    study.look({ plan });
    setSession(openWhatIf(record, plan));
  };
  return [session, run];
}
