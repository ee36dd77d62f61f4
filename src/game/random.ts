/**
 * Seeded randomness for set-up and bots: xoshiro128** 1.1 (Blackman & Vigna, "Scrambled linear
 * pseudorandom number generators", ACM TOMS 2021), seeded from text by four FNV-1a hashes whose
 * bits splitmix32's finaliser spreads.
 */
export interface Random {
  /** A whole number from 0 to n-1, without bias. n from 1 to 2^32. */
  below(n: number): number;
}

function hash(text: string, salt: number): number {
  let h = 0x811c9dc5 ^ salt;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return (h ^ (h >>> 15)) >>> 0;
}

const rotl = (x: number, k: number): number => (x << k) | (x >>> (32 - k));

/** A generator that gives the same numbers for the same seed everywhere. */
export function seededRandom(seed: string): Random {
  let a = hash(seed, 0x9e3779b9);
  let b = hash(seed, 0x243f6a88);
  let c = hash(seed, 0xb7e15162);
  // The all-zero state is the one that the generator cannot leave.
  let d = hash(seed, 0x452821e6) || 1;
  const next = (): number => {
    const result = Math.imul(rotl(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotl(d, 11);
    return result;
  };
  return {
    below(n) {
      // The fewest bits that hold n - 1; a draw beyond n - 1 is drawn again, so there is no bias.
      const mask = n > 1 ? 0xffffffff >>> Math.clz32(n - 1) : 0;
      let x = (next() & mask) >>> 0;
      while (x >= n) x = (next() & mask) >>> 0;
      return x;
    },
  };
}

/** A shuffled copy (Fisher-Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const swap = out[i] as T;
    out[i] = out[j] as T;
    out[j] = swap;
  }
  return out;
}
