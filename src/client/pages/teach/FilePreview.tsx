import { isMessageKey } from '../../../i18n/index.ts';
import { t, tContent } from '../../app/i18n.ts';
import { COMPANIES } from '../../app/newGame.ts';
import { rulesFrom } from '../../app/room/roomRules.ts';
import { tt } from '../../app/teachTexts.ts';
import { Term } from '../../panels/term/Term.tsx';
import { TermRules } from '../../panels/term/TermRules.ts';
import { companyName } from '../parts/names.ts';

/** What a good scenario file holds. */
export function FilePreview({ file }: { file: unknown }) {
  const rules = rulesFrom(file);
  if (!rules) return <p>{tt('teach.file.good')}</p>;
  const { id, months, edicts, companies } = rules.scenario;
  return (
    <div class="file-preview">
      <p>
        <b>{tt('teach.file.good')}</b>
      </p>
      <dl>
        <dt>{tt('teach.file.id')}</dt>
        <dd>{id}</dd>
        <dt>{tt('teach.file.months')}</dt>
        <dd>{months}</dd>
        <dt>{tt('teach.file.cash')}</dt>
        <dd>
          {COMPANIES.map(({ seat, id: company }) => (
            <span key={seat} class="preview-company">
              {companyName(company)} {companies[seat].cash}
            </span>
          ))}
        </dd>
        <dt>{tt('teach.file.edicts')}</dt>
        <dd>
          <TermRules.Provider value={rules}>
            {Object.entries(edicts.fixed).map(([month, card]) => (
              <span key={month} class="preview-company">
                {t('app.score.monthShort', { month })}{' '}
                <Term id={`edict.${card}`}>{edictName(card)}</Term>
              </span>
            ))}
          </TermRules.Provider>
          {tt('teach.file.pool', { n: edicts.pool.length })}
        </dd>
      </dl>
    </div>
  );
}

function edictName(id: string): string {
  const key = `edict.${id}`;
  return isMessageKey(key) ? tContent(key) : id;
}
