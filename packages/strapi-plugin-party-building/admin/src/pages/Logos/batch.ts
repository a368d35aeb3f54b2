import type { LogoKind } from '@party-building/contract';
import type { Placing, Variant } from './api';
import { placeInName, type NamedPlace } from './file-name';
import { hasWords, USUAL_ARRANGEMENT } from './kinds';
import { variantsAt } from './matrix';
import { placeId, type Place } from './places';
import type { CheckedFile, SendProblem } from './send';

/** Where a part of a place comes from: the file's name, an assumption, or the editor. */
export type Source = 'named' | 'assumed' | 'chosen';

/** A file that the editor has chosen, and what is to become of it. */
export interface Item {
  id: string;
  file: File;
  /** The file as it is, for an `img`. */
  before: string;
  check: { state: 'waiting' } | { state: 'checking' } | { state: 'done'; result: CheckedFile } | { state: 'failed'; problem: SendProblem };
  place: Place;
  sources: Record<keyof Place, Source>;
  /** What happens to a variant that stands at its place already. */
  occupied: 'replace' | 'keep';
  /** Id in the media library, once it is there. */
  stored?: number;
  /** Why it could not be stored. */
  problem?: SendProblem;
}

interface Logo {
  kind: LogoKind;
  variants: readonly Variant[];
  locales: readonly string[];
}

/**
 * The place that a file is for: what its name says, and for the rest what is most likely.
 *
 * @param preset the place that the editor has pointed at.
 */
export function matchPlace(fileName: string, logo: Logo, preset?: Place): Pick<Item, 'place' | 'sources'> {
  if (preset) return { place: preset, sources: { arrangement: 'chosen', colourMode: 'chosen', ground: 'chosen', language: 'chosen' } };
  const named = placeInName(fileName);
  const arrangement = named.arrangement ?? USUAL_ARRANGEMENT[logo.kind];
  const colourMode = named.colourMode ?? 'full';
  const language = languageFor(named, arrangement, logo);
  return {
    place: { arrangement, colourMode, ground: named.ground ?? (colourMode === 'reversed' ? 'dark' : 'light'), language },
    sources: {
      arrangement: named.arrangement ? 'named' : 'assumed',
      colourMode: named.colourMode ? 'named' : 'assumed',
      ground: named.ground ? 'named' : 'assumed',
      language: named.language && language !== null ? 'named' : 'assumed',
    },
  };
}

/** As the logo's other variants write it, or the site. */
function languageFor(named: NamedPlace, arrangement: Place['arrangement'], { kind, variants, locales }: Logo): string | null {
  const written = [...variants.flatMap(({ language }) => language ?? []), ...locales];
  if (named.language) return written.find((tag) => tag.toLowerCase().split('-')[0] === named.language) ?? named.language;
  return hasWords(kind, arrangement) ? (locales[0] ?? null) : null;
}

export const isRefused = ({ check }: Item): boolean => check.state === 'done' && check.result.verdict === 'refused';
const isUnusable = (item: Item): boolean => isRefused(item) || item.check.state === 'failed';

/** What stands in an item's way: another file for the same place, or a variant that is there. */
export type Conflict = { kind: 'double'; with: string } | { kind: 'occupied'; variant: Variant };

/** By item; refused files are in nobody's way. */
export function conflictsOf(items: readonly Item[], variants: readonly Variant[]): Map<string, Conflict> {
  const conflicts = new Map<string, Conflict>();
  const usable = items.filter((item) => !isUnusable(item));
  for (const item of usable) {
    const [variant] = variantsAt(variants, item.place);
    const other = usable.find(({ id, place }) => id !== item.id && placeId(place) === placeId(item.place));
    if (other) conflicts.set(item.id, { kind: 'double', with: other.file.name });
    else if (variant) conflicts.set(item.id, { kind: 'occupied', variant });
  }
  return conflicts;
}

/** An item that goes into the draft, with the key of the variant that it replaces. */
export interface Writing {
  item: Item;
  replaces: string | null;
}

/** The items that go into the draft. */
export function toWrite(items: readonly Item[], conflicts: ReadonlyMap<string, Conflict>): Writing[] {
  return items.flatMap((item): Writing[] => {
    const conflict = conflicts.get(item.id);
    if (isUnusable(item) || conflict?.kind === 'double') return [];
    if (conflict?.kind !== 'occupied') return [{ item, replaces: null }];
    return item.occupied === 'replace' ? [{ item, replaces: conflict.variant.key }] : [];
  });
}

/** Why nothing can be written yet; `undefined` where it can. */
export function obstacle(items: readonly Item[], conflicts: ReadonlyMap<string, Conflict>): 'checking' | 'double' | 'nothing' | undefined {
  if (items.some(({ check }) => check.state === 'waiting' || check.state === 'checking')) return 'checking';
  if ([...conflicts.values()].some(({ kind }) => kind === 'double')) return 'double';
  return toWrite(items, conflicts).length === 0 ? 'nothing' : undefined;
}

export interface Summary {
  added: string[];
  replaced: string[];
  kept: string[];
  refused: string[];
}

/** What has been done with each file, by name. */
export function summaryOf(items: readonly Item[], conflicts: ReadonlyMap<string, Conflict>): Summary {
  const written = toWrite(items, conflicts);
  const names = (some: readonly Item[]) => some.map(({ file }) => file.name);
  return {
    added: names(written.filter(({ replaces }) => replaces === null).map(({ item }) => item)),
    replaced: names(written.filter(({ replaces }) => replaces !== null).map(({ item }) => item)),
    kept: names(items.filter((item) => !isUnusable(item) && !written.some((each) => each.item.id === item.id))),
    refused: names(items.filter(isUnusable)),
  };
}

/** What the server is asked to write; every item has to be stored. */
export const placingsOf = (written: readonly Writing[]): Placing[] =>
  written.flatMap(({ item: { stored, place }, replaces }) => (stored === undefined ? [] : [{ ...place, file: stored, replaces }]));
