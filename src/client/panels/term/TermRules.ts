import { createContext } from 'preact';
import type { Rules } from '../../../game/rules.ts';

/** The game whose numbers the words on a page are explained with. */
export const TermRules = createContext<Rules | undefined>(undefined);
