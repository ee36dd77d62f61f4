/** Tasks that run one after another, in the order in which they were asked for. */
export class SerialQueue {
  private last: Promise<unknown> = Promise.resolve();
  private readonly watchers = new Set<() => void>();

  /** Calls `watcher` after each task, whether it succeeds or fails. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.last.then(task);
    const done = (): void => {
      for (const watcher of this.watchers) watcher();
    };
    this.last = result.then(done, done);
    return result;
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    await this.last;
  }
}
