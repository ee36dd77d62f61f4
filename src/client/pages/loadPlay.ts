import { HISTORIES } from '../../i18n/histories.ts';
import { openFriendsTexts } from '../app/friendsTexts.ts';
import { openTexts } from '../app/i18n.ts';

/** The table's code, from its own chunk; asked for early so that Start does not wait for it. */
export async function loadPlay() {
  const [page] = await Promise.all([import('./PlayPage.tsx'), openTexts(HISTORIES)]);
  return page;
}

/** The page of a table over the network. */
export async function loadTable() {
  const [page] = await Promise.all([
    import('./table/TableRoom.tsx'),
    openTexts(HISTORIES),
    openFriendsTexts(),
  ]);
  return page;
}

export function preloadPlay(): void {
  // What does not come now is asked for again, and reported, when the table opens.
  loadPlay().catch(() => undefined);
}
