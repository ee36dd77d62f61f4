import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import type { Seat } from '../../../game/seats.ts';
import type { Question } from '../../app/quiz/questions.ts';
import { itemText, tq } from '../../app/quiz/quizTexts.ts';
import { shortcuts } from '../../app/settings.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { predictionChoice } from './predictionChoice.ts';

interface QuestionProps {
  question: Question;
  /** Among those of its kind: number and how many there are. */
  place: readonly [n: number, all: number];
  last: boolean;
  /** Ids of the companies, by seat. */
  companies: readonly string[];
  heading: RefObject<HTMLHeadingElement | null>;
  onAnswer(choice: number): Promise<void>;
}

/** One question with its choices; number keys choose, Enter goes on. */
export function QuestionForm(props: QuestionProps) {
  const { question, place, last, companies, heading, onAnswer } = props;
  const [choice, setChoice] = useState<number | undefined>();
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const choose = (next: number): void => {
    setChoice(next);
    setMissing(false);
  };
  // Before anybody sees the question: a key pressed at once must not be lost.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, ctrlKey, altKey, metaKey } = event;
      if (shortcuts.value === 'off' || ctrlKey || altKey || metaKey) return;
      if (document.querySelector('dialog[open]')) return;
      const number = Number(key) - 1;
      if (number >= 0 && number < question.choices) {
        choose(number);
        document.getElementById(`${id}-${number}`)?.focus();
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [question, id]);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (choice === undefined) return setMissing(true);
    setBusy(true);
    await onAnswer(choice);
    setBusy(false);
  };
  const [n, all] = place;
  const numbers = Array.from({ length: question.choices }, (_, i) => i);
  return (
    <form class="question" onSubmit={submit}>
      <p class="question-place" id={`${id}-place`}>
        {tq(question.kind === 'prediction' ? 'quiz.prediction' : 'quiz.question', { n, all })}
      </p>
      <h1 ref={heading} tabIndex={-1} id={`${id}-asks`}>
        {question.kind === 'prediction'
          ? tq(`quiz.predict.${question.prediction}`)
          : itemText(question.question)}
      </h1>
      <div
        class="question-choices"
        role="radiogroup"
        aria-labelledby={`${id}-asks`}
        aria-describedby={`${id}-place`}
      >
        {numbers.map((number) => (
          <label key={number}>
            <input
              id={`${id}-${number}`}
              type="radio"
              name={id}
              checked={choice === number}
              onChange={() => choose(number)}
            />
            <span class="question-number" aria-hidden="true">
              {number + 1}
            </span>
            {question.kind === 'prediction' && question.prediction === 'winner' && (
              <CompanySign seat={number as Seat} company={companies[number] ?? ''} size={24} />
            )}
            <span>
              {question.kind === 'prediction'
                ? predictionChoice(question.prediction, number, companies)
                : itemText(question.question, number)}
            </span>
          </label>
        ))}
      </div>
      <p class="trouble" role="alert">
        {missing && tq('quiz.choose')}
      </p>
      <p class="button-row question-foot">
        <button type="submit" class="button primary" aria-busy={busy} disabled={busy}>
          {tq(last ? 'quiz.finish' : 'quiz.next')}
        </button>
        <span class="soft">
          {tq('quiz.counts')}
          {shortcuts.value !== 'off' && <span class="question-keys"> {tq('quiz.keys')}</span>}
        </span>
      </p>
    </form>
  );
}
