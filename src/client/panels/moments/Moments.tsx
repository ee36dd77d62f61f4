/** The moment that is shown now, as a scroll over the board. What it says is in the prompt too. */
import type { ComponentChildren, VNode } from 'preact';
import { t, tContent } from '../../app/i18n.ts';
import { Seal } from '../signs/Seal.tsx';
import { useTable } from '../table-context.ts';
import { AwardRows } from '../tabs/AwardsTable.tsx';
import { edictText } from '../words/cards.ts';
import { companyName } from '../words/names.ts';
import { listed } from '../words/numbers.ts';
import { endMoment, type Moment } from './queue.ts';

type Of<T extends Moment['type']> = Extract<Moment, { type: T }>;

export function Moments(): VNode | null {
  const { ui } = useTable();
  const [now] = ui.moments.value;
  if (!now || (ui.show.value && !ui.show.value.again)) return null;
  return (
    // Keys end it too, and it ends by itself: nobody has to point at it.
    <div
      class={`moment ${now.type}`}
      key={`${now.type}:${now.month}`}
      aria-hidden="true"
      onPointerDown={() => endMoment(ui)}
    >
      <Scroll>
        {now.type === 'monthBegan' ? <Edict moment={now} /> : <Awards moment={now} />}
      </Scroll>
    </div>
  );
}

function Scroll({ children }: { children: ComponentChildren }): VNode {
  return (
    <div class="moment-scroll">
      <i class="scroll-rod" />
      <div class="moment-paper">{children}</div>
      <i class="scroll-rod" />
      <p class="moment-skip">
        <kbd>N</kbd> {t('table.show.skip')}
      </p>
    </div>
  );
}

function Edict({ moment }: { moment: Of<'monthBegan'> }): VNode {
  const { table } = useTable();
  const names = table.rules.edicts[moment.edict]?.order?.who === 'everyone' ? [] : moment.named;
  return (
    <>
      <small>{t('table.edict.of', { month: moment.month })}</small>
      <b>{tContent(`edict.${moment.edict}`)}</b>
      <p>{edictText(table, moment.edict)}</p>
      {names.length > 0 && (
        <p class="named">
          {t('table.edict.names', { companies: listed(names.map((s) => companyName(table, s))) })}
        </p>
      )}
      <span class="moment-seal">
        <Seal glyph="令" size={64} />
      </span>
    </>
  );
}

function Awards({ moment }: { moment: Of<'awardsGiven'> }): VNode {
  const { table } = useTable();
  return (
    <>
      <small>{t('table.monthShort', { n: moment.month })}</small>
      <b>{t('table.moment.awards')}</b>
      <AwardRows awards={moment.awards} />
      {moment.antitrust !== -1 && (
        <p class="named">
          {t('table.log.antitrust', {
            company: companyName(table, moment.antitrust),
            n: table.rules.numbers.awards.antitrust,
          })}
        </p>
      )}
    </>
  );
}
