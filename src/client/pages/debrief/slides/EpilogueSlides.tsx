import { AFTERWARDS, FORECASTS, type Source, type Verdict } from '../../../../content/epilogue.ts';
import { td, tdContent } from '../../../app/debriefTexts.ts';
import { locale } from '../../../app/i18n.ts';
import { Finding } from '../Finding.tsx';

const SIGNS: Readonly<Record<Verdict, string>> = {
  right: '✓',
  partly: '±',
  unclear: '?',
  wrong: '✗',
};

/** The article's forecasts beside what came. */
export function ForecastsSlide() {
  return (
    <>
      <Finding>
        {td('debrief.forecasts.finding', {
          n: FORECASTS.length,
          right: FORECASTS.filter(({ verdict }) => verdict === 'right').length,
        })}
      </Finding>
      <table class="debrief-forecasts">
        <thead>
          <tr>
            <th scope="col">{td('debrief.forecasts.said')}</th>
            <th scope="col">{td('debrief.forecasts.verdict')}</th>
            <th scope="col">{td('debrief.forecasts.came')}</th>
          </tr>
        </thead>
        <tbody>
          {FORECASTS.map(({ id, verdict }) => (
            <tr key={id}>
              <th scope="row">{tdContent(`debrief.forecast.${id}`)}</th>
              <td class={`verdict ${verdict}`}>
                <span aria-hidden="true">{SIGNS[verdict]}</span> {td(`debrief.verdict.${verdict}`)}
              </td>
              <td>{tdContent(`debrief.forecast.${id}.outcome`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Sources
        of={FORECASTS.map(({ id, sources }) => ({
          label: tdContent(`debrief.forecast.${id}`),
          sources,
        }))}
      />
    </>
  );
}

function monthName(date: string): string {
  return new Intl.DateTimeFormat(locale.value, {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${date}-15T00:00:00Z`));
}

/** The two and a half years after the game's last month. */
export function AfterwardsSlide() {
  return (
    <>
      <Finding>{td('debrief.afterwards.finding')}</Finding>
      <ol class="debrief-afterwards">
        {AFTERWARDS.map(({ id, date }) => (
          <li key={id}>
            <time dateTime={date}>{monthName(date)}</time>
            <span>{tdContent(`debrief.after.${id}`)}</span>
          </li>
        ))}
      </ol>
      <Sources of={AFTERWARDS.map(({ date, sources }) => ({ label: monthName(date), sources }))} />
    </>
  );
}

function Sources({ of }: { of: readonly { label: string; sources: readonly Source[] }[] }) {
  return (
    <details class="debrief-sources">
      <summary>{td('debrief.sources')}</summary>
      <ul>
        {of.map(({ label, sources }) => (
          <li key={label}>
            {label}:{' '}
            {sources.map(({ url, repost }, i) => (
              <span key={url}>
                {i > 0 && td('debrief.comma')}
                <a href={url} target="_blank" rel="noreferrer">
                  {new URL(url).hostname.replace(/^www\./, '')}
                </a>
                {repost && ` ${td('debrief.repost')}`}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
