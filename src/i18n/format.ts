/**
 * Message syntax: `{name}` inserts a parameter; `{n|coin|coins}` picks the second form where n is
 * 1 or -1 and the third otherwise (Chinese texts need no such choice). Nothing else is special.
 */
export type Params = Readonly<Record<string, string | number>>;

const PLACE = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** Fills a message's places. A parameter that is missing stays visible as its place. */
export function fill(message: string, params: Params = {}): string {
  return message.replace(PLACE, (place, name: string, one?: string, other?: string) => {
    const value = params[name];
    if (value === undefined) return place;
    if (one === undefined || other === undefined) return String(value);
    return Math.abs(Number(value)) === 1 ? one : other;
  });
}

/** The names of a message's places, sorted and without repeats; used by the content checks. */
export function places(message: string): string[] {
  return [...new Set([...message.matchAll(PLACE)].map((m) => m[1] ?? ''))].sort();
}
