import type { Core } from '@strapi/strapi';
import { exactHash, TranslationMemory, type Inline, type MemoryPair } from '@party-building/l10n';
import { memoryVersion, pairIds, pairsOf, type Languages, type StoredPair } from '../store/pair-rows';

/** The memory of two languages in this process. */
export class LanguageMemory {
  readonly translations = new TranslationMemory();
  readonly #pairs = new Map<number, StoredPair>();
  readonly #bySource = new Map<string, Set<StoredPair>>();

  /** Pairs with exactly this source. */
  sameSource(source: readonly Inline[]): readonly StoredPair[] {
    return [...(this.#bySource.get(exactHash(source)) ?? [])];
  }

  /** Those of any unit that say the same in both languages. */
  samePair({ source, target }: MemoryPair): readonly StoredPair[] {
    return this.sameSource(source).filter((pair) => exactHash(pair.target) === exactHash(target));
  }

  /** What is not known yet. */
  missing(ids: readonly number[]): number[] {
    return ids.filter((id) => !this.#pairs.has(id));
  }

  add(pair: StoredPair): void {
    if (this.#pairs.has(pair.id)) return;
    const hash = exactHash(pair.source);
    this.#pairs.set(pair.id, pair);
    this.#bySource.set(hash, (this.#bySource.get(hash) ?? new Set()).add(pair));
    this.translations.add(pair);
  }

  /** Forgets all that is not among these. */
  keepOnly(ids: readonly number[]): void {
    const kept = new Set(ids);
    for (const [id, pair] of this.#pairs) {
      if (kept.has(id)) continue;
      const same = this.#bySource.get(exactHash(pair.source));
      same?.delete(pair);
      this.#pairs.delete(id);
      this.translations.delete(pair);
      // Another unit may have said the same, which the memory has once only.
      for (const other of same ?? []) this.translations.add(other);
    }
  }
}

interface Known {
  version: string;
  readonly memory: LanguageMemory;
}

const known = new WeakMap<Core.Strapi, Map<string, Known>>();

/**
 * The memory of two languages, read when it is first asked for, and brought in step with what any instance has approved since. Nobody waits
 * for another one's reading, who may himself wait for the only connection of a database: what has become known meanwhile is not added again.
 */
export async function memoryOf(strapi: Core.Strapi, languages: Languages): Promise<LanguageMemory> {
  const all = known.get(strapi) ?? new Map<string, Known>();
  known.set(strapi, all);
  const name = `${languages.sourceLocale} ${languages.targetLocale}`;
  const of = all.get(name) ?? { version: 'none', memory: new LanguageMemory() };
  all.set(name, of);
  const version = await memoryVersion(strapi);
  if (version === of.version) return of.memory;
  const ids = await pairIds(strapi, languages);
  const pairs = await pairsOf(strapi, of.memory.missing(ids));
  of.memory.keepOnly(ids);
  for (const pair of pairs) of.memory.add(pair);
  // As it was before the reading: what came in between is read the next time.
  of.version = version;
  return of.memory;
}
