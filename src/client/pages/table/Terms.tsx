import { tf } from '../../app/friendsTexts.ts';
import { t } from '../../app/i18n.ts';
import { type Change, CLOCKS, type TableInfo } from '../../app/net/messages.ts';
import { SCENARIOS } from '../../app/newGame.ts';
import { Choice } from '../parts/Choice.tsx';
import { scenarioAbout } from '../parts/names.ts';

interface TermsProps {
  info: TableInfo;
  isHost: boolean;
  change(change: Change): unknown;
}

/** Which game it is and how fast: the host sets it, the others read it. */
export function Terms({ info, isHost, change }: TermsProps) {
  const scenario = SCENARIOS.find(({ id }) => id === info.scenario);
  const aboutClock = tf(info.clock === 0 ? 'friends.clock.none' : 'friends.clock.about');
  if (!isHost || !scenario) {
    const clock =
      info.clock === 0
        ? tf('friends.clock.0')
        : tf('lobby.clock.set', { time: tf(`friends.clock.${info.clock}`) });
    return (
      <>
        <p class="terms-set">
          {tf('lobby.terms.set', {
            scenario: scenario ? t(`scenario.${scenario.id}`) : info.scenario,
            clock,
          })}
        </p>
        <p class="soft">{scenarioAbout(info.scenario)}</p>
        <p class="soft">{aboutClock}</p>
      </>
    );
  }
  return (
    <>
      <div class="terms-choices">
        <Choice
          label={t('app.scenario')}
          describedBy="scenario-about"
          options={SCENARIOS.map(({ id }) => ({ value: id, label: t(`scenario.${id}`) }))}
          value={scenario.id}
          onChange={(id) => change({ do: 'setUp', scenario: id })}
        />
        <Choice
          label={tf('friends.clock')}
          options={CLOCKS.map((s) => ({ value: String(s), label: tf(`friends.clock.${s}`) }))}
          value={String(info.clock)}
          onChange={(value) => {
            const clock = CLOCKS.find((s) => String(s) === value);
            if (clock !== undefined) change({ do: 'setUp', clock });
          }}
        />
      </div>
      <p class="soft" id="scenario-about">
        {scenarioAbout(scenario.id)}
      </p>
      <p class="soft">{aboutClock}</p>
    </>
  );
}
