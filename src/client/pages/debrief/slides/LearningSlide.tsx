import {
  type ConceptGain,
  conceptGain,
  FEWEST_SHOWN,
  scoreGain,
} from '../../../../learning/gain.ts';
import { td } from '../../../app/debriefTexts.ts';
import { conceptName } from '../../../app/quiz/quizTexts.ts';
import { Chart } from '../../../charts/Chart.tsx';
import {
  axisLook,
  type ChartOption,
  companyDecal,
  type Look,
  labelLook,
} from '../../../charts/look.ts';
import { chartWords, figure, percent, type SlideProps, signedFigure } from '../deckData.ts';
import { Finding } from '../Finding.tsx';

/** Widths of text from which on there is room for the gains beside their bars. */
const WIDE = 36;

/** What the class has learned by its quiz, concept by concept. */
export function LearningSlide({ data: { session } }: SlideProps) {
  const learning = session.learning.value;
  const gains = (learning?.concepts ?? []).map(conceptGain).filter(({ n }) => n >= FEWEST_SHOWN);
  if (!learning || gains.length === 0) {
    return <Finding>{td('debrief.learning.few', { n: FEWEST_SHOWN })}</Finding>;
  }
  const score = scoreGain(learning.totals);
  const sure = gains.filter(({ gain }) => gain && gain.low > 0);
  const points = (share: number): string => signedFigure(100 * share, 0);
  const gained = ({ gain }: ConceptGain): string =>
    gain
      ? td('debrief.learning.gain', {
          ...{ gain: points(gain.difference), low: points(gain.low), high: points(gain.high) },
        })
      : '–';
  return (
    <>
      <Finding>
        {score.gain && score.n >= FEWEST_SHOWN
          ? td('debrief.learning.finding', {
              ...{ before: figure(score.before), after: figure(score.after) },
              gain: signedFigure(score.gain.difference),
              ...{ low: signedFigure(score.gain.low), high: signedFigure(score.gain.high) },
            })
          : td('debrief.learning.concepts', {
              concepts: sure.map(({ concept }) => conceptName(concept)).join(td('debrief.comma')),
              ...{ n: sure.length, all: gains.length },
            })}
      </Finding>
      <Chart
        summary={gains
          .map((one) =>
            td('debrief.learning.one', {
              concept: conceptName(one.concept),
              ...{ before: percent(one.before), after: percent(one.after), gain: gained(one) },
            }),
          )
          .join(' ')}
        draw={(look) => drawGains(look, gains, gains.map(gained))}
        table={{
          caption: td('debrief.slide.learning'),
          columns: [
            td('debrief.column.concept'),
            td('debrief.column.students'),
            td('debrief.column.before'),
            td('debrief.column.after'),
            td('debrief.column.gain'),
          ],
          rows: gains.map((one) => [
            conceptName(one.concept),
            one.n,
            percent(one.before),
            percent(one.after),
            gained(one),
          ]),
        }}
        words={chartWords()}
      />
      <p class="debrief-reading">
        {td('debrief.learning.reading', { n: Math.max(...gains.map(({ n }) => n)) })}
      </p>
    </>
  );
}

function drawGains(
  look: Look,
  gains: readonly ConceptGain[],
  gained: readonly string[],
): ChartOption {
  const axis = axisLook(look);
  // On a phone the gains stand in the table alone.
  const wide = look.width > WIDE * look.text;
  const bars = (of: 'before' | 'after') => ({
    type: 'bar' as const,
    barMaxWidth: look.text * 1.2,
    itemStyle: {
      color: look.color(of === 'after' ? 'leaf' : 'stone'),
      borderColor: look.color('ink'),
      borderWidth: 1,
      ...(of === 'before' ? companyDecal(look, 2) : {}),
    },
    label: {
      ...labelLook(look),
      fontSize: look.text * 0.75,
      show: true,
      position: 'right' as const,
      formatter: ({ value }: { value: unknown }) =>
        `${td(`debrief.learning.${of}`)} ${percent(Number(value) / 100)}`,
    },
    data: gains.map((one) => Math.round(100 * one[of])),
  });
  return {
    grid: {
      left: 8,
      right: wide ? 8 : look.text * 4,
      top: look.text * 1.8,
      bottom: 8,
      containLabel: true,
    },
    xAxis: {
      type: 'value',
      min: 0,
      max: 100,
      interval: wide ? 25 : 50,
      ...axis,
      axisLabel: { ...axis.axisLabel, formatter: (value: number) => percent(value / 100) },
    },
    yAxis: [
      {
        type: 'category',
        inverse: true,
        data: gains.map(({ concept }) => conceptName(concept)),
        ...axis,
      },
      {
        type: 'category',
        show: wide,
        inverse: true,
        position: 'right',
        data: [...gained],
        name: td('debrief.learning.points'),
        nameLocation: 'start',
        ...axis,
        nameTextStyle: { ...axis.nameTextStyle, fontSize: look.text * 0.8, align: 'center' },
        axisLine: { show: false },
      },
    ],
    series: [bars('before'), bars('after')],
  };
}
