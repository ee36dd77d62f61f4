import { GRADE_COLUMNS, gradesCsv } from '../../app/report/grades.ts';
import type { Report } from '../../app/report/report.ts';
import { tp } from '../../app/report/reportTexts.ts';
import { fileName, saveBlob } from '../parts/saveBlob.ts';

interface GradesProps {
  reports: readonly Report[];
  ready: boolean;
  title: string;
}

/** The grades of a class as a file, and what its columns hold. */
export function Grades({ reports, ready, title }: GradesProps) {
  const take = (): void => {
    saveBlob(new Blob([gradesCsv(reports)], { type: 'text/csv' }), fileName(title, 'csv'));
  };
  return (
    <section class="grades" aria-labelledby="grades-title">
      <h2 id="grades-title">{tp('report.grades')}</h2>
      <p>{tp('report.grades.about')}</p>
      <p class="button-row">
        <button type="button" class="button" disabled={!ready} onClick={take}>
          {tp('report.grades.take')}
        </button>
      </p>
      <details>
        <summary>{tp('report.grades.columns')}</summary>
        <dl>
          {GRADE_COLUMNS.map((column) => (
            <div key={column}>
              <dt>
                <code>{column}</code>
              </dt>
              <dd>{tp(`report.grades.${column}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
