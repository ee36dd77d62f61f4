/** What a new room is made with unless its teacher changes it. */
import { locale, t } from '../../app/i18n.ts';
import { SCENARIOS } from '../../app/newGame.ts';
import { OWN_FILE, type RoomSettings } from '../../app/room/messages.ts';
import { tt } from '../../app/teachTexts.ts';

/** What can be played: the scenarios of the game, and perhaps one's own file. */
export function scenarioChoices(withFile: boolean): { value: string; label: string }[] {
  return [
    ...SCENARIOS.map(({ id }) => ({ value: id, label: t(`scenario.${id}`) })),
    ...(withFile ? [{ value: OWN_FILE, label: tt('teach.game.file') }] : []),
  ];
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
