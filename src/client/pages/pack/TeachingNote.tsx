import { tk } from '../../app/packTexts.ts';

/** The article, the model and its limits, what usually happens, and hard questions. */
export function TeachingNote() {
  return (
    <>
      <h3>{tk('pack.note.argument')}</h3>
      {([1, 2, 3] as const).map((n) => (
        <p key={n}>{tk(`pack.note.argument.${n}`)}</p>
      ))}
      <h3>{tk('pack.note.model')}</h3>
      <ul class="rule-list">
        {([1, 2, 3, 4, 5] as const).map((n) => (
          <li key={n}>{tk(`pack.note.model.${n}`)}</li>
        ))}
      </ul>
      <h3>{tk('pack.note.usual')}</h3>
      <p>{tk('pack.note.usual.about')}</p>
      <ul class="rule-list">
        {([1, 2, 3, 4, 5, 6, 7] as const).map((n) => (
          <li key={n}>{tk(`pack.note.usual.${n}`)}</li>
        ))}
      </ul>
      <h3>{tk('pack.note.questions')}</h3>
      <dl class="pack-questions">
        {([1, 2, 3, 4, 5] as const).map((n) => (
          <div key={n}>
            <dt>{tk(`pack.note.q${n}`)}</dt>
            <dd>{tk(`pack.note.a${n}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
