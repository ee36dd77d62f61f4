import { HISTORIES } from '../../i18n/histories.ts';
import { QUIZ } from '../../i18n/quiz.ts';
import { openClassTexts } from '../app/classTexts.ts';
import { openTexts } from '../app/i18n.ts';
import { enterClass } from '../app/settings.ts';

/** The page on which students come in: small, because a class opens it at the same moment. */
export async function loadJoin() {
  enterClass();
  const [page] = await Promise.all([import('./class/JoinPage.tsx'), openClassTexts()]);
  return page;
}

/** A class from the waiting garden to its end, with the table at which it plays. */
export async function loadClass() {
  enterClass();
  const [page] = await Promise.all([
    import('./class/ClassPage.tsx'),
    openClassTexts(),
    openTexts(HISTORIES),
    openTexts(QUIZ),
  ]);
  return page;
}
