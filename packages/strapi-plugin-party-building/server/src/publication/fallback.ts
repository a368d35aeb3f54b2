import type { Text } from '@party-building/contract';
import { hasText } from './blocks';

/** One document (or item) as it stands in the snapshot's locale and in the default one; at least one of them is there. */
export interface Versions<T> {
  own: T | undefined;
  /** Absent where the snapshot's locale is the default one. */
  fallback: T | undefined;
  /** The locale of `fallback`. */
  fallbackLocale: string;
}

/**
 * Reads texts by content.md's rule: a required text that is missing comes from the default locale with its `lang`, an optional one
 * stays absent; a document without a version of its own comes from there as a whole.
 */
export class Localized<T extends object> {
  readonly #versions: Versions<T>;

  constructor(versions: Versions<T>) {
    this.#versions = versions;
  }

  required(field: keyof T): Text {
    return this.#own(field) ?? this.#fallback(field) ?? '';
  }

  optional(field: keyof T): Text | undefined {
    return this.#versions.own ? this.#own(field) : this.#fallback(field);
  }

  /** The version whose fields that are the same in all locales are read. */
  get any(): T {
    return (this.#versions.own ?? this.#versions.fallback) as T;
  }

  /** All versions that something may be read from, this locale's first. */
  get both(): T[] {
    const { own, fallback } = this.#versions;
    return [own, fallback].filter((version) => version !== undefined);
  }

  /** The value of a field that is no plain text, with the language that it is in where that is not the snapshot's. */
  value(field: keyof T, required: boolean): { value: T[keyof T]; lang?: string } | undefined {
    const { own, fallback, fallbackLocale } = this.#versions;
    if (own && (hasText(own[field]) || !required)) return { value: own[field] };
    return fallback && { value: fallback[field], lang: fallbackLocale };
  }

  /** The items of a list in this document's order, each beside the default locale's item of the same key. */
  items<I extends { key: string }>(list: (document: T) => readonly I[] | null | undefined): Localized<I>[] {
    const { own, fallback, fallbackLocale } = this.#versions;
    const fallbackItems = (fallback && list(fallback)) ?? [];
    if (!own) return fallbackItems.map((item) => new Localized<I>({ own: undefined, fallback: item, fallbackLocale }));
    return (list(own) ?? []).map(
      (item) => new Localized<I>({ own: item, fallback: fallbackItems.find(({ key }) => key === item.key), fallbackLocale }),
    );
  }

  #own(field: keyof T): string | undefined {
    return text(this.#versions.own?.[field]);
  }

  #fallback(field: keyof T): Text | undefined {
    const found = text(this.#versions.fallback?.[field]);
    return found === undefined ? undefined : { text: found, lang: this.#versions.fallbackLocale };
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
