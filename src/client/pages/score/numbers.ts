/** A change with its sign, and a true minus; nothing changed is 0. */
export function signed(n: number): string {
  return n > 0 ? `+${n}` : plain(n);
}

export function plain(n: number): string {
  return n < 0 ? `−${-n}` : String(n);
}
