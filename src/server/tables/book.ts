/**
 * What is stored about a table besides its journal: read, changed against other processes that may
 * change it too, and taken over when they have.
 */
import { readScenarioData, scenarioData } from '../../content/rulesOf.ts';
import { RULES_VERSION } from '../../game/rules.ts';
import type { ScenarioRef } from '../../game/scenario.ts';
import type { Triple } from '../../game/seats.ts';
import type { TableInfo } from '../../protocol/table.ts';
import { DamagedRecord } from '../storage/errors.ts';
import type { Json, StoredMatch } from '../storage/rows.ts';
import type { MatchChanges, Store } from '../storage/store.ts';
import type { TableSetting } from './changes.ts';
import { readTableConfig, type TableConfig } from './config.ts';
import { Refused } from './refused.ts';

/** How often a change is tried again that another process's change came before. */
const ATTEMPTS = 5;

function configOf(stored: StoredMatch): TableConfig {
  const config = readTableConfig(stored.config);
  if (!config) throw new DamagedRecord(stored.id, undefined, 'its seats cannot be read');
  return config;
}

function scenarioOf({ id, scenario }: StoredMatch): ScenarioRef {
  const ref = readScenarioData(scenario);
  if (!ref) throw new DamagedRecord(id, undefined, 'its scenario cannot be read');
  return ref;
}

export class TableBook {
  private readonly store: Store;
  private readonly onChange: () => void;
  private stored: StoredMatch;
  private current: TableConfig;
  private ref: ScenarioRef;

  private constructor(store: Store, stored: StoredMatch, onChange: () => void) {
    this.store = store;
    this.stored = stored;
    this.current = configOf(stored);
    this.ref = scenarioOf(stored);
    this.onChange = onChange;
  }

  /** `onChange` is called after each change, whoever made it. */
  static async open(
    store: Store,
    id: string,
    onChange: () => void,
  ): Promise<TableBook | undefined> {
    const stored = await store.readMatch(id);
    return stored && new TableBook(store, stored, onChange);
  }

  get config(): TableConfig {
    return this.current;
  }

  get scenario(): ScenarioRef {
    return this.ref;
  }

  get seed(): string {
    return this.stored.seed;
  }

  get status(): StoredMatch['status'] {
    return this.stored.status;
  }

  get rulesVersion(): number {
    return this.stored.rulesVersion;
  }

  /** Whether it was begun under rules that this server does not have. */
  get archived(): boolean {
    return this.status !== 'lobby' && this.rulesVersion !== RULES_VERSION;
  }

  /** How the game stood when it was last noted. */
  get result(): TableInfo['result'] {
    const { month, scores } = Object(this.stored.result) as Record<string, unknown>;
    if (typeof month !== 'number' || !Array.isArray(scores)) return undefined;
    return { month, scores: scores as Triple<number> };
  }

  /**
   * Stores what `decide` makes of the table. Where another process's change came first, `reread`
   * has to look again, and `decide` is asked anew.
   * @throws Refused with the code that `decide` gives instead of a table.
   */
  async update(
    decide: (setting: TableSetting) => TableSetting | Refused['code'],
    reread: () => Promise<void>,
  ): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const { status, scenario, config } = this;
      const next = decide({ status, scenario, config });
      if (typeof next === 'string') throw new Refused(next);
      if (await this.write(changesTo(next, status))) return;
      await reread();
    }
    throw new Refused('unavailable');
  }

  /** Notes how the game stands. */
  async keepStanding(result: Json, over: boolean): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (await this.write({ result, ...(over ? { status: 'over' } : {}) })) return;
      if ((await this.reread()) === 'gone') return;
    }
    throw new Refused('unavailable');
  }

  /** Reads what is stored now. */
  async reread(): Promise<'same' | 'changed' | 'gone'> {
    const stored = await this.store.readMatch(this.stored.id);
    if (!stored) return 'gone';
    if (stored.version === this.stored.version) return 'same';
    this.adopt(stored);
    return 'changed';
  }

  private async write(changes: MatchChanges): Promise<boolean> {
    const { id, version } = this.stored;
    if ((await this.store.updateMatch(id, version, changes)) === 'changed') return false;
    this.adopt({ ...this.stored, ...changes, version: version + 1 } as StoredMatch);
    return true;
  }

  private adopt(stored: StoredMatch): void {
    this.current = configOf(stored);
    this.ref = scenarioOf(stored);
    this.stored = stored;
    this.onChange();
  }
}

function changesTo(
  { status, scenario, config }: TableSetting,
  before: StoredMatch['status'],
): MatchChanges {
  const starts = before === 'lobby' && status === 'playing';
  return {
    status,
    scenario: scenarioData(scenario) as Json,
    config: config as unknown as Json,
    ...(starts ? { rulesVersion: RULES_VERSION } : {}),
  };
}
