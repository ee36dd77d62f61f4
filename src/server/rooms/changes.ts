/** What has changed in a room since its pages were last told, gathered so that a hundred changes are one message. */
export class Changes {
  private readonly students = new Set<string>();
  private readonly gone = new Set<string>();
  private readonly tables = new Set<number>();
  private readonly answering = new Set<string>();
  private room = false;
  private timer: NodeJS.Timeout | undefined;
  private readonly delay: number;
  private readonly flush: () => void;

  /** Calls `flush` so many milliseconds after the first change that was not told. */
  constructor(delay: number, flush: () => void) {
    this.delay = delay;
    this.flush = flush;
  }

  student(id: string): void {
    this.students.add(id);
    this.soon();
  }

  studentGone(id: string): void {
    this.students.delete(id);
    this.gone.add(id);
    this.soon();
  }

  table(number: number): void {
    this.tables.add(number);
    this.soon();
  }

  settings(): void {
    this.room = true;
    this.soon();
  }

  /** A student has answered questions of a quiz. */
  answered(id: string): void {
    this.answering.add(id);
    this.soon();
  }

  /** Gives what has changed, and begins anew. */
  take(): {
    students: string[];
    gone: string[];
    tables: number[];
    answered: string[];
    room: boolean;
  } {
    const { room } = this;
    const taken = {
      answered: [...this.answering],
      students: [...this.students],
      gone: [...this.gone],
      tables: [...this.tables].sort((a, b) => a - b),
      room,
    };
    this.students.clear();
    this.gone.clear();
    this.tables.clear();
    this.answering.clear();
    this.room = false;
    return taken;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private soon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.flush();
    }, this.delay);
    this.timer.unref();
  }
}
