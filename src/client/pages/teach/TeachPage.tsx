import '../../styles/friends.css';
import '../../styles/teach-form.css';
import { useRef, useState } from 'preact/hooks';
import { SEATS } from '../../../game/seats.ts';
import { problemKey, tf } from '../../app/friendsTexts.ts';
import type { ApiProblem } from '../../app/net/ask.ts';
import { tidyName } from '../../app/net/messages.ts';
import { OWN_FILE } from '../../app/room/messages.ts';
import { createRoom } from '../../app/room/roomApi.ts';
import { keepRoom } from '../../app/room/roomKeys.ts';
import { navigate } from '../../app/router.ts';
import { tt } from '../../app/teachTexts.ts';
import { GardenPlot } from '../art/GardenPlot.tsx';
import { Header } from '../parts/Header.tsx';
import { Link } from '../parts/Link.tsx';
import { Rods } from '../parts/Rods.tsx';
import { OwnRooms } from './OwnRooms.tsx';
import { defaultSettings } from './roomForm.ts';
import { ScenarioUpload } from './ScenarioUpload.tsx';
import { GameFields, MannerFields, TitleField } from './SettingsFields.tsx';

type Trouble = ApiProblem | 'noFile';

/** The form that makes a room: everything is preset, one button opens it. */
export function TeachPage() {
  const [settings, setSettings] = useState(defaultSettings);
  const [file, setFile] = useState<string | undefined>();
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const change = (changes: Partial<typeof settings>): void =>
    setSettings((before) => ({ ...before, ...changes }));
  const ownFile = settings.scenario === OWN_FILE;

  const create = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (ownFile && file === undefined) {
      setTrouble('noFile');
      form.current?.querySelector<HTMLInputElement>('input[name=file]')?.focus();
      return;
    }
    setTrouble(undefined);
    setBusy(true);
    const title = tidyName(settings.title);
    const made = await createRoom({
      settings: { ...settings, title },
      ...(ownFile && file !== undefined ? { file } : {}),
    });
    setBusy(false);
    if (!made.ok) return setTrouble(made.problem);
    const { room, code, key, view } = made.value;
    keepRoom({ room, code, key, view, title });
    navigate({ page: 'teacher', id: room });
  };

  return (
    <div class="friends-page">
      <Header />
      <main id="content" tabIndex={-1} class="teach-form-page">
        <div class="teach-words">
          <h1>{tt('teach.heading')}</h1>
          <p>{tt('teach.intro')}</p>
          <ol class="teach-steps">
            <li>{tt('teach.step.room')}</li>
            <li>{tt('teach.step.code')}</li>
            <li>{tt('teach.step.start')}</li>
          </ol>
          <p>
            <Link to={{ page: 'pack' }}>{tt('teach.pack')}</Link>
          </p>
          <OwnRooms />
          <div class="teach-plots" aria-hidden="true">
            {SEATS.map((seat) => (
              <GardenPlot key={seat} seat={seat} state="tended" />
            ))}
          </div>
        </div>
        <form ref={form} class="scroll-sheet teach-form" onSubmit={create} noValidate>
          <Rods />
          <TitleField settings={settings} change={change} />
          <GameFields settings={settings} change={change} file />
          {ownFile && <ScenarioUpload onFile={setFile} />}
          <MannerFields settings={settings} change={change} />
          <p class="friends-go">
            <button type="submit" class="button primary start" aria-busy={busy}>
              {tt(busy ? 'teach.create.busy' : 'teach.create')}
            </button>
            <span class="soft">{tt('teach.create.about')}</span>
          </p>
          <p class="trouble" role="alert">
            {trouble && (trouble === 'noFile' ? tt('teach.file.missing') : tf(problemKey(trouble)))}
          </p>
        </form>
      </main>
    </div>
  );
}
