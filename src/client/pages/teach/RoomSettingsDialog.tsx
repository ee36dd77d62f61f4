import { useState } from 'preact/hooks';
import { tidyName } from '../../app/net/messages.ts';
import type { RoomInfo, RoomSettings } from '../../app/room/messages.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { troubleText } from '../friends/NameField.tsx';
import { Dialog } from './Dialog.tsx';
import { GameFields, MannerFields, TitleField } from './SettingsFields.tsx';

interface SettingsProps {
  session: RoomSession;
  info: RoomInfo;
  onClose(): void;
}

/** What differs, so that two teachers do not undo each other's changes. */
function changesOf(before: RoomSettings, after: RoomSettings): Partial<RoomSettings> {
  const changed = Object.entries(after).filter(
    ([key, value]) => before[key as keyof RoomSettings] !== value,
  );
  return Object.fromEntries(changed);
}

/** The room's settings: all of them before the start, some at any time. */
export function RoomSettingsDialog({ session, info, onClose }: SettingsProps) {
  const [settings, setSettings] = useState(info.settings);
  const change = (changes: Partial<RoomSettings>): void =>
    setSettings((before) => ({ ...before, ...changes }));
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    const changes = changesOf(info.settings, { ...settings, title: tidyName(settings.title) });
    if (Object.keys(changes).length === 0) return onClose();
    const asked = await session.command({ do: 'setUp', settings: changes });
    if (asked.ok) onClose();
  };
  const trouble = session.trouble.value;
  return (
    <Dialog title={tt('teach.settings')} onClose={onClose}>
      <form class="teach-form" onSubmit={keep}>
        <TitleField settings={settings} change={change} />
        {info.stage === 'waiting' && (
          <GameFields settings={settings} change={change} file={info.file !== undefined} />
        )}
        <MannerFields settings={settings} change={change} />
        <p class="trouble" role="alert">
          {trouble && troubleText(trouble)}
        </p>
        <p>
          <button type="submit" class="button primary">
            {tt('teach.settings.keep')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
