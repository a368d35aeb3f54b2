import { InvalidSnapshot } from '@party-building/delivery';

/** As much of a validation's outcome as says where it failed. */
interface Issue {
  path: PropertyKey[];
  message: string;
}

/** Leaving one thing out can break what refers to it; more rounds than kinds of things are never needed. */
const ROUNDS = 8;

/**
 * Builds from what keeps the contract: an item of a list that breaks it is left out, so that one bad entry holds up no publish.
 *
 * @param report told in a sentence of each item that is left out.
 * @throws InvalidSnapshot when it is broken outside the lists.
 */
export function buildSound<T extends object, B>(content: T, build: (content: T) => B, report: (sentence: string) => void): B {
  let sound = content;
  for (let round = 1; ; round++) {
    try {
      return build(sound);
    } catch (error) {
      const broken = round < ROUNDS ? brokenItems(error) : [];
      if (broken.length === 0) throw error;
      for (const { list, index, where, message } of broken)
        report(`“${keyAt(sound, list, index)}” of the ${list} is not shown: ${where}: ${message}`);
      sound = Object.fromEntries(
        Object.entries(sound).map(([name, value]: [string, unknown]) => {
          const out = new Set(broken.filter(({ list }) => list === name).map(({ index }) => index));
          return [name, Array.isArray(value) && out.size > 0 ? value.filter((_, index) => !out.has(index)) : value];
        }),
      ) as T;
    }
  }
}

interface Broken {
  list: string;
  index: number;
  where: string;
  message: string;
}

/** The items that a validation names, each once; none where something else is wrong, too. */
function brokenItems(error: unknown): Broken[] {
  if (!(error instanceof InvalidSnapshot)) return [];
  const { issues = [] } = (error.cause ?? {}) as { issues?: Issue[] };
  const items = new Map<string, Broken>();
  for (const { path, message } of issues) {
    const [list, index, ...rest] = path;
    if (typeof list !== 'string' || typeof index !== 'number') return [];
    const at = `${list}.${index}`;
    if (!items.has(at)) items.set(at, { list, index, where: rest.map(String).join('.') || 'as a whole', message });
  }
  return [...items.values()];
}

function keyAt(content: object, list: string, index: number): string {
  const items = (content as Record<string, unknown>)[list];
  const item: unknown = Array.isArray(items) ? items[index] : undefined;
  return typeof item === 'object' && item !== null && 'key' in item ? String(item.key) : `entry ${index + 1}`;
}
