import type { EntryContent } from '../units/content-of-entry.js';
import type { Finding } from './check.js';

/** What is found of a document as a whole, at the path that it is about. */
export type StructureFinding = Finding & { readonly path: string };

/** Lists as long as in the source, headings in the same order, and a picture where the source has one. */
export function checkStructure(source: EntryContent, target: EntryContent): StructureFinding[] {
  const finding = (path: string, message: Finding['message'], params: Finding['params']): StructureFinding => ({
    check: 'structure',
    severity: 'warning',
    message,
    params,
    path,
  });
  const lists = new Map(target.lists.map(({ path, items }) => [path, items]));
  const lengths = source.lists.flatMap(({ path, items }) => {
    const there = lists.get(path)?.length ?? 0;
    return there === items.length ? [] : [finding(path, 'list-length', { source: items.length, target: there })];
  });
  const fields = new Set(source.units.flatMap(({ path, block }) => (block ? [fieldOf(path)] : [])));
  const headings = [...fields].flatMap((field) => {
    const [before, after] = [headingsOf(source, field), headingsOf(target, field)];
    return before === after ? [] : [finding(field, 'heading-order', { source: before, target: after })];
  });
  const values = new Map(target.structure.map(({ path, value }) => [path, value]));
  const absent = source.structure
    .filter(({ path, value }) => isThere(value) && !isThere(values.get(path)))
    .map(({ path, type }) => finding(path, 'value-missing', { type }));
  return [...lengths, ...headings, ...absent];
}

/** The blocks field of an element. */
const fieldOf = (path: string): string => path.replace(/\[[^[\]]*\](?:\.\w+)?$/u, '');

const headingsOf = ({ units }: EntryContent, field: string): string =>
  units.flatMap(({ path, block }) => (block?.type === 'heading' && fieldOf(path) === field ? [`h${block.level ?? ''}`] : [])).join(' ');

const isThere = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
