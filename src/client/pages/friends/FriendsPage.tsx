import '../../styles/friends.css';
import '../../styles/share.css';
import { useRef, useState } from 'preact/hooks';
import type { Seat } from '../../../game/seats.ts';
import type { FriendsKey } from '../../../i18n/friends.ts';
import { tf } from '../../app/friendsTexts.ts';
import { t } from '../../app/i18n.ts';
import { type ApiProblem, createTable } from '../../app/net/api.ts';
import { keepSeat } from '../../app/net/credentials.ts';
import { CLOCKS, type ClockSeconds, tidyName } from '../../app/net/messages.ts';
import { COMPANIES, SCENARIOS } from '../../app/newGame.ts';
import { navigate } from '../../app/router.ts';
import { lastName, lastScenario } from '../../app/settings.ts';
import { GardenPlot } from '../art/GardenPlot.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Header } from '../parts/Header.tsx';
import { Link } from '../parts/Link.tsx';
import { scenarioAbout } from '../parts/names.ts';
import { Rods } from '../parts/Rods.tsx';
import { Segmented } from '../parts/Segmented.tsx';
import { CompanyCard } from '../title/CompanyCard.tsx';
import { NameField, nameProblem, troubleText } from './NameField.tsx';

type Trouble = FriendsKey | ApiProblem | 'app.pick.missing';

/** The form that makes a table: who one is, which garden, how long, how fast. */
export function FriendsPage() {
  const [name, setName] = useState(lastName.value);
  const [seat, setSeat] = useState<Seat | undefined>();
  const [scenario, setScenario] = useState(
    SCENARIOS.find(({ id }) => id === lastScenario.value)?.id ?? 'standard',
  );
  const [clock, setClock] = useState<ClockSeconds>(0);
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const refuse = (why: Trouble, field: string): void => {
    setTrouble(why);
    form.current?.querySelector<HTMLInputElement>(`input[name=${field}]`)?.focus();
  };

  const create = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const wrong = nameProblem(name);
    if (wrong) return refuse(wrong, 'name');
    if (seat === undefined) return refuse('app.pick.missing', 'company');
    setTrouble(undefined);
    setBusy(true);
    const called = tidyName(name);
    const made = await createTable({ name: called, seat, scenario, clock });
    setBusy(false);
    if (!made.ok) return refuse(made.problem, 'name');
    lastName.value = called;
    lastScenario.value = scenario;
    keepSeat({ ...made.value, name: called });
    navigate({ page: 'table', id: made.value.table });
  };

  return (
    <div class="friends-page">
      <Header />
      <main id="content" tabIndex={-1} class="friends">
        <div class="friends-words">
          <h1>{tf('friends.title')}</h1>
          <p>{tf('friends.intro')}</p>
          <div class="friends-plots" aria-hidden="true">
            {COMPANIES.map((c) => (
              <GardenPlot key={c.id} seat={c.seat} state={c.seat === seat ? 'tended' : 'empty'} />
            ))}
          </div>
        </div>
        <form ref={form} class="scroll-sheet friends-form" onSubmit={create} noValidate>
          <Rods />
          <NameField
            value={name}
            onInput={setName}
            invalid={trouble === 'friends.name.missing' || trouble === 'friends.name.long'}
          />
          <fieldset class="gardens">
            <legend>{tf('friends.company')}</legend>
            {COMPANIES.map((c) => (
              <CompanyCard
                key={c.id}
                id={c.id}
                seat={c.seat}
                checked={c.seat === seat}
                onPick={() => setSeat(c.seat)}
              />
            ))}
          </fieldset>
          <div class="friends-terms">
            <Choice
              label={t('app.scenario')}
              describedBy="scenario-about"
              options={SCENARIOS.map(({ id }) => ({ value: id, label: t(`scenario.${id}`) }))}
              value={scenario}
              onChange={setScenario}
            />
            <Segmented
              legend={tf('friends.clock')}
              options={CLOCKS.map((seconds) => ({
                value: String(seconds),
                label: tf(`friends.clock.${seconds}`),
              }))}
              value={String(clock)}
              onChange={(value) => setClock(CLOCKS.find((s) => String(s) === value) ?? 0)}
            />
          </div>
          <p class="soft" id="scenario-about">
            {scenarioAbout(scenario)}
          </p>
          <p class="soft">{tf(clock === 0 ? 'friends.clock.none' : 'friends.clock.about')}</p>
          <p class="friends-go">
            <button type="submit" class="button primary start" aria-busy={busy}>
              {tf(busy ? 'friends.create.busy' : 'friends.create')}
            </button>
            <Link to={{ page: 'title' }}>{tf('friends.alone')}</Link>
          </p>
          <p class="trouble" role="alert">
            {trouble && (trouble === 'app.pick.missing' ? t(trouble) : troubleText(trouble))}
          </p>
        </form>
      </main>
    </div>
  );
}
