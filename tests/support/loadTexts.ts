/** Before the tests of a page: every text in both languages, so that they change language at once. */
import { openTexts } from '../../src/client/app/i18n.ts';
import { FRIENDS } from '../../src/i18n/friends.ts';
import { GLOSSARY } from '../../src/i18n/glossary.ts';
import { HISTORIES } from '../../src/i18n/histories.ts';
import { LOCALES, MESSAGES } from '../../src/i18n/index.ts';
import { REVIEW } from '../../src/i18n/review.ts';
import { RULEBOOK } from '../../src/i18n/rulebook.ts';
import { TEACH } from '../../src/i18n/teach.ts';

for (const volume of [MESSAGES, FRIENDS, GLOSSARY, HISTORIES, REVIEW, RULEBOOK, TEACH]) {
  await Promise.all(LOCALES.map((locale) => volume.load(locale)));
  await openTexts(volume);
}
