/** The foot of the table: the prompt, and below it what can be chosen now. */
import type { VNode } from 'preact';
import { t } from '../../app/i18n.ts';
import { Chooser } from '../choice/Chooser.tsx';
import { useFocusKeeper } from '../focus.ts';
import { PauseDock } from '../net/PauseDock.tsx';
import { PenDock } from '../net/PenDock.tsx';
import { WatchDock } from '../net/WatchDock.tsx';
import { useTable } from '../table-context.ts';
import { ActionBar } from './ActionBar.tsx';
import { AnswerDock } from './AnswerDock.tsx';
import { KindLegend, StateLegend } from './Legend.tsx';
import { PromptLine } from './PromptLine.tsx';
import { ShowDock } from './ShowDock.tsx';

export function Dock(): VNode {
  const region = useFocusKeeper<HTMLElement>();
  return (
    <section class="dock" aria-labelledby="dock-title" tabIndex={-1} ref={region} id="dock">
      <h2 id="dock-title" class="visually-hidden">
        {t('table.dock')}
      </h2>
      <div class="prompt-row">
        <KindLegend />
        <PromptLine />
        <StateLegend />
      </div>
      <DockBody />
    </section>
  );
}

function DockBody(): VNode {
  const { table, ui } = useTable();
  const { kind } = table.state.value.step;
  const over = kind === 'over';
  if (table.showing.value.kind === 'marketDay' || ui.show.value) return <ShowDock />;
  if (table.viewer === undefined) return <WatchDock />;
  if (table.net?.info.value.paused && !over) return <PauseDock net={table.net} />;
  if (table.net && !table.net.pen.value && !over) return <PenDock net={table.net} />;
  const mine = table.showing.value.kind === 'ready' && table.toMove.value === table.viewer;
  if (mine && kind !== 'action') return <AnswerDock />;
  const family = ui.family.value;
  return mine && family ? <Chooser family={family} /> : <ActionBar />;
}
