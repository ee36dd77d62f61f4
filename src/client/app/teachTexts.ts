/** The texts of a class for its teacher and its projector, from their own volume (i18n/teach.ts). */
import { changedNumbers } from '../../content/experiments.ts';
import type { Experiment } from '../../game/scenario.ts';
import type { Params } from '../../i18n/format.ts';
import { GLOSSARY } from '../../i18n/glossary.ts';
import { TEACH, type TeachKey } from '../../i18n/teach.ts';
import { openFriendsTexts } from './friendsTexts.ts';
import { locale, openTexts } from './i18n.ts';

/** With those of tables over the network, which name clocks and refusals, and what experiments are. */
export async function openTeachTexts(): Promise<void> {
  await Promise.all([openTexts(TEACH), openTexts(GLOSSARY), openFriendsTexts()]);
}

export function tt(key: TeachKey, params?: Params): string {
  return TEACH.text(locale.value, key, params);
}

/** What an experiment changes. */
export function experimentAbout(experiment: Experiment): string {
  return GLOSSARY.text(locale.value, `term.experiment.${experiment}.about`, {
    changedFine: changedNumbers(experiment).defy?.fine ?? 0,
  });
}
