/** Something that happens bit by bit, and that a test waits for without guessing how long. */
export abstract class Watched {
  private readonly watchers = new Set<() => void>();

  /** Resolves when this holds, which is looked at whenever something has happened. */
  until(holds: (watched: this) => boolean): Promise<this> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!holds(this)) return;
        this.watchers.delete(look);
        resolve(this);
      };
      this.watchers.add(look);
      look();
    });
  }

  /** To be called whenever something has happened. */
  protected changed(): void {
    for (const watcher of [...this.watchers]) watcher();
  }
}
