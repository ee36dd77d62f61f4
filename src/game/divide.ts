/** Division of a number in proportion to weights, by largest remainder (rulebook 4.1). */

/** Room for the places of a feed, the longest list that is divided among. */
const MOST_WEIGHTS = 16;

/** Of a division, by its weights above 0: exact shares less their floors, times the total weight. */
const remainders = new Int32Array(MOST_WEIGHTS);
/** Which weights these are. */
const places = new Int32Array(MOST_WEIGHTS);

/**
 * Largest remainder (rulebook 4.1): exact shares n×w/W, floors first, then one each to the
 * largest remainders, ties in list order. A total weight of 0 leaves everyone out. Whole numbers
 * from 0, whose products fit 31 bits; at most `MOST_WEIGHTS` weights.
 */
export function divide(n: number, weights: readonly number[]): number[] {
  return divideInto(new Array<number>(weights.length).fill(0), n, weights);
}

/** `divide` into an array that is there already; returns it. */
export function divideInto<Shares extends number[]>(
  shares: Shares,
  n: number,
  weights: readonly number[],
): Shares {
  let total = 0;
  let count = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    shares[i] = 0;
    if (weight === 0) continue;
    total += weight;
    places[count++] = i;
  }
  if (total === 0) return shares;
  let left = n;
  for (let k = 0; k < count; k++) {
    const i = places[k] as number;
    // `| 0` tells the compiler that these are whole numbers, which doubles the speed.
    const exact = (n * (weights[i] as number)) | 0;
    const floor = (exact / total) | 0;
    shares[i] = floor;
    remainders[k] = exact - floor * total;
    left -= floor;
  }
  while (left > 0) {
    let best = 0;
    let most = remainders[0] as number;
    for (let k = 1; k < count; k++) {
      const remainder = remainders[k] as number;
      if (remainder > most) {
        best = k;
        most = remainder;
      }
    }
    (shares[places[best] as number] as number)++;
    remainders[best] = -1;
    left--;
  }
  return shares;
}
