/** A word that explains itself: pressed, or pointed at for a moment, it opens a small sheet. */
import type { ComponentChildren, VNode } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { TermId } from '../../../content/glossary.ts';
import { tellMissing } from '../../app/missingPart.ts';
import '../../styles/term.css';
import { cancelHover, closeTerm, leaveSoon, opened, restOn } from './opened.ts';
import { TermRules } from './TermRules.ts';

interface TermProps {
  id: TermId;
  /** What the same words name besides: a bot's level with its temper. */
  also?: TermId | undefined;
  /** Beside others that explain the same: out of the way of the Tab key. */
  again?: boolean;
  children: ComponentChildren;
}

const loadSheet = () => import('./TermSheet.tsx');

/** What does not come now is asked for again when the word is pressed. */
const loadEarly = (): void => {
  loadSheet().catch(() => undefined);
};

export function Term({ id, also, again = false, children }: TermProps): VNode {
  const word = useRef<HTMLButtonElement>(null);
  const rules = useContext(TermRules);
  const now = opened.value;
  const open = now !== undefined && now.word === word.current;
  useEffect(() => {
    const button = word.current;
    return () => {
      if (opened.peek()?.word === button) closeTerm(false);
    };
  }, []);
  const show = (pinned: boolean): void => {
    cancelHover();
    if (!word.current) return;
    opened.value = { term: id, also, rules, word: word.current, pinned };
    loadSheet()
      .then(({ followOpened }) => followOpened())
      .catch((error: unknown) => {
        closeTerm(true);
        // Whoever only pointed at the word has asked for nothing yet.
        if (pinned) tellMissing(error, () => show(true));
      });
  };
  return (
    <button
      type="button"
      class={`term${again ? ' repeated' : ''}`}
      ref={word}
      data-term={id}
      tabIndex={again ? -1 : undefined}
      aria-haspopup="dialog"
      aria-expanded={open}
      onFocus={loadEarly}
      onPointerEnter={(event) => {
        loadEarly();
        if (event.pointerType === 'mouse' && !opened.peek()?.pinned) restOn(() => show(false));
      }}
      onPointerLeave={leaveSoon}
      onClick={() => (open && now.pinned ? closeTerm(true) : show(true))}
    >
      {children}
    </button>
  );
}
