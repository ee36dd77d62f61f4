/** The HTTP side of scenario files: whether one can be played, and if not, why. */
import type { FastifyInstance } from 'fastify';
import {
  CheckScenarioSchema,
  SCENARIO_FILE_LIMIT,
  type ScenarioCheck,
} from '../../protocol/room.ts';
import { type AnsweringOptions, answering, check } from '../answering.ts';
import { type Limits, RateLimit } from '../limits.ts';
import { checkScenarioFile } from './checkFile.ts';

/** A file's characters may each take several bytes, and are quoted once more on the way. */
const BODY_LIMIT = 8 * SCENARIO_FILE_LIMIT;

export interface ScenarioRouteOptions extends AnsweringOptions {
  limits: Limits;
}

export function addScenarioRoutes(app: FastifyInstance, options: ScenarioRouteOptions): void {
  const handle = answering(options);
  const visits = new RateLimit(options.limits.visitsPerMinute, 60);
  app.post(
    '/api/scenarios/check',
    { bodyLimit: BODY_LIMIT },
    handle(visits, 200, async ({ body }): Promise<ScenarioCheck> => {
      return checkScenarioFile(check(CheckScenarioSchema, body, 'badScenario').file);
    }),
  );
}
