import { useRef, useState } from 'preact/hooks';
import { BOT_LEVELS } from '../../../game/players.ts';
import type { Seat } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import { COMPANIES, SCENARIOS, startGame } from '../../app/newGame.ts';
import { lastLevel, lastPersona, lastScenario, PERSONA_CHOICES } from '../../app/settings.ts';
import { preloadPlay } from '../loadPlay.ts';
import { Choice } from '../parts/Choice.tsx';
import { companyName, scenarioAbout } from '../parts/names.ts';
import { CompanyCard } from './CompanyCard.tsx';

type Trouble = 'none' | 'noCompany' | 'failed';

/** Two decisions to the first move: whose garden, then Start. The rest is preselected. */
export function NewGameForm() {
  const [company, setCompany] = useState<Seat | undefined>();
  const [level, setLevel] = useState(lastLevel.value);
  const [persona, setPersona] = useState(lastPersona.value);
  const [scenario, setScenario] = useState(
    SCENARIOS.find(({ id }) => id === lastScenario.value)?.id ?? 'standard',
  );
  const [trouble, setTrouble] = useState<Trouble>('none');
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const chosen = COMPANIES.find(({ seat }) => seat === company);

  const start = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (!chosen) {
      setTrouble('noCompany');
      form.current?.querySelector<HTMLInputElement>('input[name=company]')?.focus();
      return;
    }
    setTrouble('none');
    setBusy(true);
    try {
      await startGame({ company: chosen.seat, level, persona, scenario });
    } catch (error) {
      console.error(error);
      setTrouble('failed');
      setBusy(false);
    }
  };

  const label = busy
    ? t('app.start.busy')
    : chosen
      ? t('app.start.as', { company: companyName(chosen.id) })
      : t('app.start');
  return (
    <form ref={form} class="new-game" onSubmit={start}>
      <fieldset class="gardens" aria-describedby="new-game-trouble">
        <legend>{t('app.pick')}</legend>
        {COMPANIES.map(({ id, seat }) => (
          <CompanyCard
            key={id}
            id={id}
            seat={seat}
            checked={seat === company}
            onPick={() => {
              setCompany(seat);
              preloadPlay();
              setTrouble('none');
            }}
          />
        ))}
      </fieldset>
      <div class="new-game-row">
        <Choice
          describedBy="level-about"
          label={t('app.opponents')}
          options={BOT_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
          value={level}
          onChange={setLevel}
        />
        <Choice
          describedBy="persona-about"
          label={t('app.temper')}
          options={PERSONA_CHOICES.map((value) => ({ value, label: t(`persona.${value}`) }))}
          value={persona}
          onChange={setPersona}
        />
        <Choice
          describedBy="scenario-about"
          label={t('app.scenario')}
          options={SCENARIOS.map(({ id }) => ({ value: id, label: t(`scenario.${id}`) }))}
          value={scenario}
          onChange={setScenario}
        />
      </div>
      <div class="new-game-go">
        <p class="rivals-about">
          <span id="level-about">{t(`level.${level}.about`)}</span>
          {t('table.sentenceGap')}
          <span id="persona-about">{t(`persona.${persona}.about`)}</span>
          {t('table.sentenceGap')}
          <span id="scenario-about">{scenarioAbout(scenario)}</span>
        </p>
        <button type="submit" class="button primary start" aria-busy={busy}>
          {label}
        </button>
      </div>
      <p id="new-game-trouble" class="trouble" role="alert">
        {trouble === 'noCompany' && t('app.pick.missing')}
        {trouble === 'failed' && t('app.start.failed')}
      </p>
    </form>
  );
}
