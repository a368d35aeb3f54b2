import { TranslationMemory } from '@party-building/l10n';
import { seededRandom } from '../../src/harness/seeded-random';

const UNITS = 50_000;
const QUERIES = 500;
/** Of a hundred characters so many are edited. */
const EDITED = 0.3;

export interface MemoryFigures {
  /** How often the best suggestion, before any threshold, is the unit that was edited. */
  recall: number;
  /** Milliseconds of CPU that all but one in twenty queries stay below. */
  p95: number;
}

/** Asks a memory of units made of shared clauses, as official texts are, for texts that were edited. */
export function askMemory(): MemoryFigures {
  const random = seededRandom(1);
  const among = (count: number): number => Math.floor(random() * count);
  const sign = (): string => String.fromCharCode(0x4e00 + Math.floor(random() ** 2 * 3000));
  const clauses = Array.from({ length: 20_000 }, () => Array.from({ length: 4 + among(12) }, sign).join(''));
  const texts = Array.from({ length: UNITS }, () => Array.from({ length: 1 + among(4) }, () => clauses[among(clauses.length)]).join('，'));
  const memory = new TranslationMemory();
  for (const [at, text] of texts.entries()) memory.add({ source: [text], target: [String(at)], state: 'approved', origin: 'human' });

  const edited = (text: string): string => {
    const signs = [...text];
    for (let edit = 0; edit < Math.round(signs.length * EDITED); edit += 1) {
      const kind = random();
      signs.splice(among(signs.length), kind < 0.66 ? 1 : 0, ...(kind > 0.33 ? [sign()] : []));
    }
    return signs.join('');
  };
  let hits = 0;
  const times: number[] = [];
  for (let query = 0; query < QUERIES; query += 1) {
    const text = texts[among(texts.length)] as string;
    const source = [edited(text)];
    const before = process.cpuUsage();
    const [best] = memory.suggest({ source }, { least: 0, most: 1 });
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    // A text that stands there twice is the same, whichever is found.
    if (best?.pair.source[0] === text) hits += 1;
  }
  times.sort((a, b) => a - b);
  return { recall: hits / QUERIES, p95: times[Math.ceil(times.length * 0.95) - 1] ?? 0 };
}
