import type { ComponentChild } from 'preact';
import { PHASES, type Phase } from '../../../debrief/questions.ts';
import type { DeckData } from './deckData.ts';
import { ContrastSlide } from './slides/ContrastSlide.tsx';
import { DecisionsSlide } from './slides/DecisionsSlide.tsx';
import { AfterwardsSlide, ForecastsSlide } from './slides/EpilogueSlides.tsx';
import { ExperimentSlide } from './slides/ExperimentSlide.tsx';
import { FlowsSlide } from './slides/FlowsSlide.tsx';
import { GatesSlide } from './slides/GatesSlide.tsx';
import { IndependentsSlide } from './slides/IndependentsSlide.tsx';
import { LearningSlide } from './slides/LearningSlide.tsx';
import { OpennessSlide } from './slides/OpennessSlide.tsx';
import { QuestionsSlide } from './slides/QuestionsSlide.tsx';
import { RegulatorSlide } from './slides/RegulatorSlide.tsx';
import { ResultsSlide } from './slides/ResultsSlide.tsx';
import { TitleSlide } from './slides/TitleSlide.tsx';

export type SlideId =
  | 'title'
  | 'results'
  | 'flows'
  | 'gates'
  | 'openness'
  | 'regulator'
  | 'independents'
  | 'contrast'
  | 'experiment'
  | 'decisions'
  | 'learning'
  | Phase
  | 'forecasts'
  | 'afterwards';

export interface Slide {
  /** Texts: `debrief.slide.<id>`. */
  id: SlideId;
  view(data: DeckData, again: () => void): ComponentChild;
  /** Whether the room has it; every room unless given. */
  isThere?(data: DeckData): boolean;
}

/** In the order in which they are shown. */
const SLIDES: readonly Slide[] = [
  { id: 'title', view: (data, again) => <TitleSlide data={data} again={again} /> },
  { id: 'results', view: (data) => <ResultsSlide data={data} /> },
  { id: 'flows', view: (data) => <FlowsSlide data={data} /> },
  { id: 'gates', view: (data) => <GatesSlide data={data} /> },
  { id: 'openness', view: (data) => <OpennessSlide data={data} /> },
  { id: 'regulator', view: (data) => <RegulatorSlide data={data} /> },
  { id: 'independents', view: (data) => <IndependentsSlide data={data} /> },
  { id: 'contrast', view: (data) => <ContrastSlide data={data} /> },
  {
    id: 'experiment',
    view: (data) => <ExperimentSlide data={data} />,
    isThere: ({ info }) => info.settings.experiment !== null,
  },
  { id: 'decisions', view: (data) => <DecisionsSlide data={data} /> },
  {
    id: 'learning',
    view: (data) => <LearningSlide data={data} />,
    isThere: ({ info }) => info.settings.quiz,
  },
  ...PHASES.map(
    (phase): Slide => ({
      id: phase,
      view: (data) => <QuestionsSlide data={data} phase={phase} />,
    }),
  ),
  { id: 'forecasts', view: () => <ForecastsSlide /> },
  { id: 'afterwards', view: () => <AfterwardsSlide /> },
];

export function slidesFor(data: DeckData): readonly Slide[] {
  return SLIDES.filter(({ isThere }) => isThere?.(data) ?? true);
}
