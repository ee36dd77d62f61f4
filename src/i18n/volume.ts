/**
 * Texts that are read together, such as those of the rulebook: each language comes when it is first
 * wanted, so that nobody loads one that they do not read.
 */
import { fill, type Params } from './format.ts';
import type { Locale } from './locales.ts';

type Texts<Key extends string> = Readonly<Record<Key, string>>;

export class Volume<Key extends string> {
  readonly #sources: Readonly<Record<Locale, () => Promise<Texts<Key>>>>;
  readonly #loaded = new Map<Locale, Texts<Key>>();

  constructor(sources: Readonly<Record<Locale, () => Promise<Texts<Key>>>>) {
    this.#sources = sources;
  }

  has(locale: Locale): boolean {
    return this.#loaded.has(locale);
  }

  /** Fails where the texts cannot be fetched; may be asked again. */
  async load(locale: Locale): Promise<void> {
    if (!this.has(locale)) this.#loaded.set(locale, await this.#sources[locale]());
  }

  /** Whether there is such a text; both languages have the same. */
  isKey(key: string): key is Key {
    for (const texts of this.#loaded.values()) return key in texts;
    return false;
  }

  /** A text with its places filled. Throws where its language has not been loaded. */
  text(locale: Locale, key: Key, params?: Params): string {
    const texts = this.#loaded.get(locale);
    if (!texts) throw new Error(`The texts of ${locale} were not loaded`);
    return fill(texts[key], params);
  }
}
