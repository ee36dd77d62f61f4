/** Who of a room is connected to other processes, as these say it again and again while they live. */
export class OtherProcesses {
  private readonly processes = new Map<string, { ids: ReadonlySet<string>; until: number }>();

  have(id: string): boolean {
    for (const { ids } of this.processes.values()) if (ids.has(id)) return true;
    return false;
  }

  /** `until`: when it counts as dead unless it is heard of again; milliseconds. */
  hear(process: string, ids: readonly string[], until: number): void {
    if (ids.length === 0) this.processes.delete(process);
    else this.processes.set(process, { ids: new Set(ids), until });
  }

  forgetSilent(now: number): void {
    for (const [process, { until }] of this.processes) {
      if (until <= now) this.processes.delete(process);
    }
  }
}
