/** Whether the page is laid out as a phone: board first, one sheet below or beside it. */
import { mediaSignal } from '../app/media.ts';

export const compact = mediaSignal('(max-width: 719px), (max-height: 539px)');
