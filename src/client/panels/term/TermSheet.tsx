/** The sheet that explains a word, above everything else on the page. */
import { effect, untracked } from '@preact/signals';
import { render, type VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { openGlossaryTexts, termWords, tg } from '../../app/glossary.ts';
import { pathOf } from '../../app/router.ts';
import { useDismissal } from '../dismissal.ts';
import { cancelHover, closeTerm, leaveSoon, type OpenedTerm, opened } from './opened.ts';
import { placeSheet } from './place.ts';

let following = false;

/** From the first word on, shows what `opened` tells. Fails where the texts cannot be fetched. */
export async function followOpened(): Promise<void> {
  await openGlossaryTexts();
  if (following) return;
  following = true;
  let host: HTMLElement | undefined;
  const show = (now: OpenedTerm | undefined): void => {
    if (host && (!now || host.parentElement !== placeFor(now.word))) {
      render(null, host);
      host.remove();
      host = undefined;
    }
    if (!now) return;
    if (!host) {
      host = document.createElement('div');
      // To the page a press in the sheet is one on its word: it closes nothing.
      host.addEventListener('pointerdown', (event) => event.stopPropagation());
      placeFor(now.word).append(host);
    }
    render(<TermSheet key={now.term} now={now} />, host);
  };
  effect(() => {
    const now = opened.value;
    untracked(() => show(now));
  });
}

/** An open dialog leaves nothing in reach that is not inside it. */
const placeFor = (word: HTMLElement): HTMLElement => word.closest('dialog') ?? document.body;

/** There is one sheet at most; ids made by Preact could be those of the page. */
const TITLE = 'term-sheet-title';
const SAYS = 'term-sheet-says';

function TermSheet({ now }: { now: OpenedTerm }): VNode | null {
  const { term, also, rules, word, pinned } = now;
  const sheet = useRef<HTMLDivElement>(null);
  const words = termWords(term, rules);
  const more = also && termWords(also, rules);
  useDismissal(
    true,
    (node) => word.contains(node),
    (by) => closeTerm(by === 'escape'),
  );
  useFollowing(word, sheet);
  useLayoutEffect(() => {
    if (pinned) sheet.current?.focus({ preventScroll: true });
  }, [pinned]);
  useEffect(() => {
    if (!words) closeTerm(false);
  }, [words]);
  if (!words) return null;
  const { kind, title, sentences, section } = words;
  return (
    <div
      class="term-sheet"
      ref={sheet}
      role="dialog"
      aria-labelledby={TITLE}
      aria-describedby={SAYS}
      tabIndex={-1}
      popover="manual"
      onPointerEnter={cancelHover}
      onPointerLeave={leaveSoon}
      onKeyDown={leaveByTab}
    >
      <p class="term-head">
        <b id={TITLE}>{title}</b>
        {kind && <small>{kind}</small>}
        <button
          type="button"
          class="term-close"
          aria-label={tg('glossary.close')}
          onClick={() => closeTerm(true)}
        >
          ×
        </button>
      </p>
      <div id={SAYS}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {more && (
          <p>
            <b>{more.title}</b> {more.sentences}
          </p>
        )}
      </div>
      <a href={`${pathOf({ page: 'rules' })}#s${section}`} target="_blank" rel="noopener">
        {tg('glossary.section', { section })}
      </a>
    </div>
  );
}

/** Behind the sheet's last control, and before its first, one is at its word again. */
function leaveByTab(event: KeyboardEvent): void {
  const { currentTarget: sheet } = event;
  if (event.key !== 'Tab' || !(sheet instanceof HTMLElement)) return;
  const controls = [...sheet.querySelectorAll<HTMLElement>('button, a')];
  const at = controls.indexOf(document.activeElement as HTMLElement);
  const leaves = event.shiftKey ? at <= 0 : at === controls.length - 1;
  if (!leaves) return;
  event.preventDefault();
  closeTerm(true);
}

/** Puts the sheet into the top layer, at its word, and keeps it there while the page moves. */
function useFollowing(word: HTMLElement, ref: { current: HTMLElement | null }): void {
  const place = (): void => {
    const sheet = ref.current;
    if (!sheet) return;
    const box = word.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    if (box.bottom < 0 || box.top > view.height) {
      closeTerm(false);
      return;
    }
    sheet.style.maxHeight = '';
    const { left, top, room } = placeSheet(box, sheet.getBoundingClientRect(), view);
    sheet.style.left = `${left}px`;
    sheet.style.top = `${top}px`;
    sheet.style.maxHeight = `${room}px`;
  };
  useLayoutEffect(() => {
    // Browsers without a top layer have the sheet at the end of the page, over what is before it.
    if (ref.current && 'showPopover' in ref.current) ref.current.showPopover();
    addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place);
    return () => {
      removeEventListener('scroll', place, true);
      removeEventListener('resize', place);
    };
  }, [word]);
  // Words of another language take another room.
  useLayoutEffect(place);
}
