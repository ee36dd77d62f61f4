import { useState } from 'preact/hooks';
import { FORMS, QUIZ_ITEMS, type QuizForm } from '../../../learning/quiz.ts';
import { tk } from '../../app/packTexts.ts';
import { conceptName, itemText } from '../../app/quiz/quizTexts.ts';
import { Term } from '../../panels/term/Term.tsx';
import { WideTable } from '../parts/WideTable.tsx';

/** The questions with their answers, behind a step, so that no projector shows them by accident. */
export function QuizKey() {
  const [shown, setShown] = useState(false);
  return (
    <>
      <p>{tk('pack.key.about')}</p>
      <p>
        <button
          type="button"
          class="button"
          aria-expanded={shown}
          aria-controls="quiz-key"
          onClick={() => setShown(!shown)}
        >
          {tk(shown ? 'pack.key.hide' : 'pack.key.show')}
        </button>
      </p>
      <div id="quiz-key">{shown && FORMS.map((form) => <Form key={form} form={form} />)}</div>
      <p>{tk('pack.key.read')}</p>
    </>
  );
}

function Form({ form }: { form: QuizForm }) {
  return (
    <>
      <h3>{tk(`pack.key.form.${form}`)}</h3>
      <WideTable>
        <table>
          <thead>
            <tr>
              <th scope="col">{tk('pack.key.concept')}</th>
              <th scope="col">{tk('pack.key.question')}</th>
              <th scope="col">{tk('pack.key.right')}</th>
            </tr>
          </thead>
          <tbody>
            {QUIZ_ITEMS.filter((item) => item.form === form).map((item) => (
              <tr key={item.id}>
                <th scope="row">
                  <Term id={`concept.${item.concept}`}>{conceptName(item.concept)}</Term>
                </th>
                <td>{itemText(item)}</td>
                <td>
                  {item.correct + 1}. {itemText(item, item.correct)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}
