import { useId } from 'preact/hooks';
import { BOT_LEVELS } from '../../../game/players.ts';
import { tf } from '../../app/friendsTexts.ts';
import { t } from '../../app/i18n.ts';
import { CLOCKS } from '../../app/net/messages.ts';
import { EXPERIMENTS, type RoomSettings } from '../../app/room/messages.ts';
import { experimentAbout, tt } from '../../app/teachTexts.ts';
import { Choice } from '../parts/Choice.tsx';
import { scenarioAbout } from '../parts/names.ts';
import { Segmented } from '../parts/Segmented.tsx';
import { scenarioChoices } from './roomForm.ts';

interface FieldsProps {
  settings: RoomSettings;
  change(changes: Partial<RoomSettings>): void;
}

export function TitleField({ settings, change }: FieldsProps) {
  const id = useId();
  return (
    <p class="name-field">
      <label for={id}>{tt('teach.title')}</label>
      <input
        id={id}
        type="text"
        name="title"
        maxLength={80}
        value={settings.title}
        onInput={(event) => change({ title: event.currentTarget.value })}
      />
    </p>
  );
}

/**
 * What is played, by what clock and in which language: fixed once the tables have begun. `file`:
 * whether a scenario of one's own can be chosen.
 */
export function GameFields({ settings, change, file }: FieldsProps & { file: boolean }) {
  return (
    <div class="teach-fields">
      <Choice
        label={t('app.scenario')}
        about={scenarioAbout(settings.scenario)}
        options={scenarioChoices(file)}
        value={settings.scenario}
        onChange={(scenario) => change({ scenario })}
      />
      <Segmented
        legend={tf('friends.clock')}
        options={CLOCKS.map((seconds) => ({
          value: String(seconds),
          label: tf(`friends.clock.${seconds}`),
        }))}
        value={String(settings.clock)}
        onChange={(value) => change({ clock: CLOCKS.find((s) => String(s) === value) ?? 0 })}
      />
      <Segmented
        legend={tt('teach.language')}
        options={[
          { value: 'en', label: t('app.settings.language.en'), lang: 'en' },
          { value: 'zh', label: t('app.settings.language.zh-CN'), lang: 'zh-CN' },
        ]}
        value={settings.language}
        onChange={(language) => change({ language: language === 'zh' ? 'zh' : 'en' })}
      />
      <Segmented
        legend={tt('teach.share')}
        options={(['1', '2', '3'] as const).map((n) => ({ value: n, label: n }))}
        value={String(settings.share)}
        onChange={(n) => change({ share: n === '3' ? 3 : n === '2' ? 2 : 1 })}
      />
      <Choice
        label={tt('teach.experiment')}
        about={settings.experiment ? experimentAbout(settings.experiment) : undefined}
        options={[
          { value: 'none', label: tt('teach.experiment.none') },
          ...EXPERIMENTS.map((value) => ({ value, label: tt(`teach.experiment.${value}`) })),
        ]}
        value={settings.experiment ?? 'none'}
        onChange={(value) =>
          change({ experiment: EXPERIMENTS.find((known) => known === value) ?? null })
        }
      />
    </div>
  );
}

/** What may be changed at any time. */
export function MannerFields({ settings, change }: FieldsProps) {
  return (
    <div class="teach-fields">
      <Choice
        label={tt('teach.bots')}
        about={t(`level.${settings.botLevel}.about`)}
        options={BOT_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
        value={settings.botLevel}
        onChange={(botLevel) => change({ botLevel })}
      />
      <div class="teach-checks">
        <Check
          label={tt('teach.anonymous')}
          about={tt('teach.anonymous.about')}
          checked={settings.anonymous}
          onChange={(anonymous) => change({ anonymous })}
        />
        <Check
          label={tt('teach.together')}
          about={tt('teach.together.about')}
          checked={settings.together}
          onChange={(together) => change({ together })}
        />
        <Check
          label={tt('teach.quiz')}
          about={tt('teach.quiz.about')}
          checked={settings.quiz}
          onChange={(quiz) => change({ quiz })}
        />
      </div>
    </div>
  );
}

interface CheckProps {
  label: string;
  about: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

function Check({ label, about, checked, onChange }: CheckProps) {
  const id = useId();
  return (
    <p class="check-field">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={`${id}-about`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <small id={`${id}-about`}>{about}</small>
    </p>
  );
}
