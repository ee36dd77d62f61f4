/** Script time of the last frames, in milliseconds: what the board costs the machine. */
export interface FrameStatistics {
  frames: number;
  mean: number;
  p95: number;
  worst: number;
}

const KEPT = 600;

export class FrameMeter {
  private readonly times: number[] = [];
  private next = 0;
  private began = 0;

  begin(): void {
    this.began = performance.now();
  }

  end(): void {
    this.times[this.next] = performance.now() - this.began;
    this.next = (this.next + 1) % KEPT;
  }

  reset(): void {
    this.times.length = 0;
    this.next = 0;
  }

  statistics(): FrameStatistics {
    return statisticsOf(this.times);
  }
}

export function statisticsOf(times: readonly number[]): FrameStatistics {
  const sorted = [...times].sort((a, b) => a - b);
  const n = sorted.length;
  if (n === 0) return { frames: 0, mean: 0, p95: 0, worst: 0 };
  return {
    frames: n,
    mean: sorted.reduce((sum, t) => sum + t, 0) / n,
    p95: sorted[Math.min(n - 1, Math.ceil(n * 0.95) - 1)] ?? 0,
    worst: sorted[n - 1] ?? 0,
  };
}
