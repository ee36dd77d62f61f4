/** What a new room is made with unless its teacher changes it. */
import { type BuiltInId, SCENARIO_IDS } from '../../../content/scenarios.ts';
import { locale, t } from '../../app/i18n.ts';
import { LENGTHS } from '../../app/newGame.ts';
import type { RoomSettings } from '../../app/room/messages.ts';
import { tt } from '../../app/teachTexts.ts';

/** The usual game, whose scenarios differ in their length only. */
export const USUAL = 'usual';
export const OWN_FILE = 'file';

const isLength = (id: string): boolean => LENGTHS.some((length) => length.id === id);

/** What can be chosen as the game: the usual one in its lengths, others, perhaps one's own file. */
export function gameChoices(withFile: boolean): { value: string; label: string }[] {
  const others = SCENARIO_IDS.filter((id) => !isLength(id));
  return [
    { value: USUAL, label: tt('teach.game.usual') },
    ...others.map((id: BuiltInId) => ({ value: id, label: t(`scenario.${id}`) })),
    ...(withFile ? [{ value: OWN_FILE, label: tt('teach.game.file') }] : []),
  ];
}

/** The entry of `gameChoices` that a scenario belongs to. */
export function gameOf(scenario: string): string {
  return isLength(scenario) ? USUAL : scenario;
}

/** The scenario that a choice stands for at first. */
export function scenarioOf(game: string): string {
  return game === USUAL ? 'standard' : game;
}

export function defaultSettings(): RoomSettings {
  const day = new Intl.DateTimeFormat(locale.peek(), { day: 'numeric', month: 'long' });
  return {
    title: tt('teach.title.preset', { date: day.format(new Date()) }),
    scenario: 'standard',
    language: locale.peek() === 'en' ? 'en' : 'zh',
    clock: 45,
    botLevel: 'apprentice',
    anonymous: true,
    quiz: true,
    experiment: null,
    together: false,
    share: 1,
  };
}
