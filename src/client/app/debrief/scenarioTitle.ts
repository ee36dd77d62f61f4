/** What a room plays, by its name. */
import { tContent } from '../i18n.ts';
import { OWN_FILE, type RoomInfo } from '../room/messages.ts';

export function scenarioTitle({ settings, file }: RoomInfo): string {
  if (settings.scenario !== OWN_FILE) return tContent(`scenario.${settings.scenario}`);
  const title = typeof file === 'object' && file !== null && 'id' in file ? file.id : '';
  return String(title);
}
