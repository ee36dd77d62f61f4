/** Search in the rulebook, as it stands on the page: every word of the query must occur in a section. */

/** A section with everything that it says, its parts not among it. */
export interface Searched {
  id: string;
  title: string;
  texts: readonly string[];
}

export interface Found {
  id: string;
  title: string;
  /** How often words of the query occur in it. */
  hits: number;
}

/** Equal for what readers take as the same: wide and narrow signs, capital and small letters. */
const plain = (text: string): string => text.toLocaleLowerCase();

/** The words of a query. Chinese has no spaces between words: what stands together is looked for together. */
export function termsOf(query: string): readonly string[] {
  const words = plain(query.normalize('NFKC')).split(/[\s,;，。；、]+/u);
  return [...new Set(words)].filter((word) => word !== '');
}

/** Pieces of a text in their order, those that a query looks for marked. */
export function pieces(text: string, terms: readonly string[]): { text: string; hit: boolean }[] {
  if (terms.length === 0) return [{ text, hit: false }];
  // Longer words first, so that "gates" is not marked as "gate" with an s left over.
  const wanted = [...terms].sort((a, b) => b.length - a.length).map(literally);
  return text
    .split(new RegExp(`(${wanted.join('|')})`, 'giu'))
    .map((piece, i) => ({ text: piece, hit: i % 2 === 1 }))
    .filter(({ text: piece }) => piece !== '');
}

const literally = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The sections that hold all words of a query, in the order of the book. */
export function searchRulebook(sections: readonly Searched[], terms: readonly string[]): Found[] {
  if (terms.length === 0) return [];
  return sections.flatMap(({ id, title, texts }) => {
    const all = [title, ...texts];
    const said = plain(all.join('\n'));
    if (!terms.every((term) => said.includes(term))) return [];
    const hits = all.flatMap((text) => pieces(text, terms)).filter(({ hit }) => hit).length;
    return [{ id, title, hits }];
  });
}
