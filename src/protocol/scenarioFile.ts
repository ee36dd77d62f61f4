/** A scenario file inside something else; what it holds is checked by whoever makes rules of it. */
import * as v from 'valibot';
import type { ScenarioFile } from '../game/scenario.ts';

export const ScenarioFileSchema = v.custom<ScenarioFile>(
  (data) => typeof data === 'object' && data !== null && 'id' in data,
);
