/** The three companies' marks in the names of pictures, by seat. */
import type { Triple } from '../../game/seats.ts';

export const MARKS: Readonly<Triple<'A' | 'T' | 'B'>> = ['A', 'T', 'B'];
