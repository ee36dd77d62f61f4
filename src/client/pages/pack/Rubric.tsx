import { tk } from '../../app/packTexts.ts';
import { WideTable } from '../parts/WideTable.tsx';
import { CRITERIA, LEVELS } from './parts.ts';

/** Four criteria in four levels; none of them asks who won. */
export function Rubric() {
  return (
    <>
      <p>{tk('pack.rubric.about')}</p>
      <WideTable>
        <table>
          <thead>
            <tr>
              <th scope="col">{tk('pack.rubric.criterion')}</th>
              {LEVELS.map((level) => (
                <th key={level} scope="col">
                  {tk(`pack.rubric.level.${level}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {CRITERIA.map((criterion) => (
              <tr key={criterion}>
                <th scope="row">{tk(`pack.rubric.${criterion}`)}</th>
                {LEVELS.map((level) => (
                  <td key={level}>{tk(`pack.rubric.${criterion}.${level}`)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}
