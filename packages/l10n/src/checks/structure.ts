import type { EntryContent } from '../units/content-of-entry.js';
import { isWithin, itemPath } from '../units/path.js';
import type { DocumentFinding, Finding } from './check.js';

/**
 * Lists as long as in the source, headings in the same order, and a picture where the source has one. A translation grows unit by unit: an
 * item, a heading, a component that is only not translated yet is no finding, its units say that it is missing.
 */
export function checkStructure(source: EntryContent, target: EntryContent): DocumentFinding[] {
  const there = new Map(target.lists.map(({ path, items }) => [path, items]));
  const lacking = new Set(
    source.lists.flatMap(({ path, items }) => without(items, there.get(path) ?? []).map((item) => itemPath(path, item))),
  );
  const isInLacking = (path: string): boolean => [...lacking].some((item) => isWithin(path, item));
  const holdsText = (within: string): boolean => source.units.some(({ path, content }) => content.length > 0 && isWithin(path, within));

  const lists = source.lists.filter(({ path }) => !isInLacking(path));
  /** Lists with items that are none of the source's: these are no translation that still grows. */
  const strange = new Set(lists.filter(({ path, items }) => without(there.get(path) ?? [], items).length > 0).map(({ path }) => path));

  const lengths = lists.flatMap(({ path, items }) => {
    const length = there.get(path)?.length ?? 0;
    const isToCome = (item: string): boolean => !lacking.has(itemPath(path, item)) || holdsText(itemPath(path, item));
    if (length === items.length || (!strange.has(path) && items.every(isToCome))) return [];
    return [finding(path, 'list-length', { source: items.length, target: length })];
  });

  const [before, after] = [headingsOf(source), headingsOf(target)];
  const written = new Set(target.units.map(({ path }) => path));
  const headings = lists.flatMap(({ path }) => {
    const expected = (before.get(path) ?? []).filter((heading) => strange.has(path) || written.has(heading.path));
    const [of, is] = [levels(expected), levels(after.get(path) ?? [])];
    return of === is ? [] : [finding(path, 'heading-order', { source: of, target: is })];
  });

  const values = new Map(target.structure.map(({ path, value }) => [path, value]));
  const isToCome = (path: string): boolean =>
    !values.has(path) && (isInLacking(path) || holdsText(path.slice(0, Math.max(0, path.lastIndexOf('.')))));
  const absent = source.structure
    .filter(({ path, value }) => isThere(value) && !isThere(values.get(path)) && !isToCome(path))
    .map(({ path }) => finding(path, 'value-missing', {}));
  return [...lengths, ...headings, ...absent];
}

const finding = (path: string, message: Finding['message'], params: Finding['params']): DocumentFinding => ({
  check: 'structure',
  severity: 'warning',
  message,
  params,
  path,
});

function without(items: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return items.filter((item) => !known.has(item));
}

interface Heading {
  readonly path: string;
  readonly level: number | undefined;
}

/** By the blocks field in which they stand, in order. */
function headingsOf({ units }: EntryContent): Map<string, Heading[]> {
  const headings = new Map<string, Heading[]>();
  for (const { path, block } of units) {
    if (block?.type !== 'heading') continue;
    const field = path.slice(0, path.lastIndexOf('['));
    headings.set(field, [...(headings.get(field) ?? []), { path, level: block.level }]);
  }
  return headings;
}

const levels = (headings: readonly Heading[]): string => headings.map(({ level }) => `h${level ?? ''}`).join(' ') || '–';

const isThere = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
