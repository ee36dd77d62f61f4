import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PHASES } from '../../../debrief/questions.ts';
import type { DebriefKey } from '../../../i18n/debrief.ts';
import type { Debrief } from '../../app/debrief/readGames.ts';
import type { RoomReviews } from '../../app/debrief/roomReviews.ts';
import { td } from '../../app/debriefTexts.ts';
import type { RoomInfo } from '../../app/room/messages.ts';
import { playedBy } from '../../app/room/roomRules.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { TermRules } from '../../panels/term/TermRules.ts';
import { Seal } from '../art/Seal.tsx';
import { TermWords } from '../parts/TermWords.tsx';
import { Tools } from '../parts/Tools.tsx';
import { FullScreen } from '../projector/Stage.tsx';
import { Contents } from './Contents.tsx';
import type { DeckData } from './deckData.ts';
import { type SlideId, slidesFor } from './slides.tsx';
import { wordsOf } from './slideWords.ts';

interface DeckProps {
  info: RoomInfo;
  session: RoomSession;
  debrief: Debrief;
  reviews: RoomReviews;
  again(): void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  PageUp: -1,
  ArrowRight: 1,
  PageDown: 1,
};

/** What stands above a slide's own title. */
const topicOf = (id: SlideId): DebriefKey =>
  PHASES.some((phase) => phase === id) ? 'debrief.questions' : `debrief.slide.${id}`;

/** Whether keys mean something else where the focus is. */
function isBusy(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, dialog') !== null;
}

/** The slide that the address names, so that a reload does not begin anew. */
const slideInAddress = (): string => location.hash.slice(1);

/** One slide after another, each as large as the screen. */
export function Deck({ info, session, debrief, reviews, again }: DeckProps) {
  const [wanted, setWanted] = useState<string>(slideInAddress);
  const [names, setNames] = useState(false);
  const [listed, setListed] = useState(false);
  const data: DeckData = {
    ...debrief,
    ...{ info, session, reviews },
    names: names && !info.settings.anonymous,
  };
  const slides = slidesFor(data);
  const at = Math.max(
    0,
    slides.findIndex(({ id }) => id === wanted),
  );
  const slide = slides[at];
  const id = slide?.id;
  const order = useRef<readonly SlideId[]>([]);
  order.current = slides.map((one) => one.id);
  // From where the deck is by then: keys may come faster than slides are drawn.
  const step = useCallback((by: number): void => {
    setWanted((before) => {
      const place = Math.max(0, order.current.indexOf(before as SlideId));
      return order.current[place + by] ?? before;
    });
  }, []);
  useLayoutEffect(() => {
    const steer = (event: KeyboardEvent): void => {
      const by = STEPS[event.key];
      if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      if (isBusy(event.target)) return;
      event.preventDefault();
      step(by);
    };
    addEventListener('keydown', steer);
    return () => removeEventListener('keydown', steer);
  }, [step]);
  useEffect(() => {
    const follow = (): void => setWanted(slideInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (id === undefined) return;
    history.replaceState(history.state, '', `${location.pathname}#${id}`);
    scrollTo(0, 0);
  }, [id]);
  if (!slide) return null;
  const rules = playedBy(info);
  const number = td('debrief.number', { n: at + 1, of: slides.length });
  return (
    <TermRules.Provider value={rules}>
      <div class="friends-page wall-page debrief-page" data-slide={slide.id}>
        <header class="wall-head">
          <Seal glyph="园" size={48} />
          <p class="debrief-topic">{td(topicOf(slide.id))}</p>
          <TermWords
            class="debrief-words"
            label={td('debrief.words')}
            ids={wordsOf(slide.id, data)}
          />
          <p class="debrief-number" role="status">
            <span class="visually-hidden">{td(`debrief.slide.${slide.id}`)} </span>
            {number}
          </p>
        </header>
        <main id="content" tabIndex={-1} class="wall-main debrief">
          {session.link.value.kind === 'away' && (
            <p class="debrief-note" role="alert">
              {td('debrief.away')}
            </p>
          )}
          {slide.view(data, again)}
        </main>
        <nav class="debrief-foot" aria-label={td('debrief.steer')}>
          <button type="button" class="button" disabled={at === 0} onClick={() => step(-1)}>
            ← {td('debrief.back')}
          </button>
          <button
            type="button"
            class="button primary"
            disabled={at === slides.length - 1}
            onClick={() => step(1)}
          >
            {td('debrief.forward')} →
          </button>
          <button
            type="button"
            class="button"
            aria-haspopup="dialog"
            onClick={() => setListed(true)}
          >
            {td('debrief.contents')}
          </button>
          <progress value={at + 1} max={slides.length} aria-hidden="true" />
          <FullScreen />
          <Tools />
        </nav>
        {listed && (
          <Contents
            slides={slides.map(({ id }): SlideId => id)}
            at={at}
            anonymous={info.settings.anonymous}
            names={names}
            onNames={setNames}
            onChoose={(to) => {
              setListed(false);
              setWanted(order.current[to] ?? wanted);
            }}
            onClose={() => setListed(false)}
          />
        )}
      </div>
    </TermRules.Provider>
  );
}
