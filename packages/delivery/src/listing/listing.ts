import { z } from 'zod';
import { canonicalJson } from '../snapshot/canonical-json.js';
import { InvalidSnapshot, readStored } from '../snapshot/checked.js';
import { sha256 } from '../snapshot/sha256.js';
import type { Activity } from '@party-building/contract';
import type { Entry } from './entry.js';
import { open } from './opened.js';
import { buildPart, partNameOf, type Part } from './part.js';
import { mayHold, prefixOf } from './prefixes.js';

/** What a listing is made for. */
export interface ListingHead {
  readonly locale: string;
  /** IANA name of the site's zone: months begin and end in it. */
  readonly timeZone: string;
  /** Names what the activities were made from beside their own documents: of another basis all are made again. */
  readonly basis: string;
}

/**
 * All activities of one locale, of whatever time, in parts: what the outlets for activities are made of, kept beside the snapshot. It has
 * no address of its own. A publish replaces the parts that hold what was published, so that it costs the same among many as among few.
 */
export interface Listing extends ListingHead {
  /** SHA-256 of `json`, lower-case hexadecimal. */
  readonly hash: string;
  /** By name. */
  readonly parts: readonly Part[];
  /** What is stored beside the packed parts: canonical JSON (RFC 8785), UTF-8. */
  readonly json: Buffer;
}

/** The form of what is stored; one of another form is made again. */
const FORM = 4;

/** Their form is not looked at: a hash stands for every byte. */
const prefixes = z.string().transform((text) => Buffer.from(text, 'base64'));
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const names = z.array(z.string());

const stored = z.object({
  form: z.literal(FORM),
  locale: z.string(),
  timeZone: z.string(),
  basis: z.string(),
  parts: z.array(
    z.object({
      name: z.string(),
      hash,
      count: z.int().min(1),
      newest: z.string(),
      ends: z.string(),
      months: z.record(z.string(), z.int()),
      goesOn: z.boolean(),
      kind: names,
      venue: names,
      grasp: names,
      slugs: prefixes,
      keys: prefixes,
      documents: prefixes,
    }),
  ),
});

/** A listing whose packed parts are still to be brought. */
export type StoredListing = z.output<typeof stored> & { hash: string; json: Buffer };

export function buildListing(head: ListingHead, entries: Iterable<Entry>): Listing {
  return composeListing(
    head,
    [...entriesByPart(entries)].map(([name, of]) => buildPart(name, of, head.timeZone)),
  );
}

/** For those who build many parts with pauses in between. */
export function entriesByPart(entries: Iterable<Entry>): Map<string, Entry[]> {
  const parts = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = partNameOf(entry.activity);
    const part = parts.get(name);
    if (part) part.push(entry);
    else parts.set(name, [entry]);
  }
  return parts;
}

/** @param parts in any order, one of a name. */
export function composeListing({ locale, timeZone, basis }: ListingHead, parts: readonly Part[]): Listing {
  const sorted = [...parts].sort((a, b) => (a.name < b.name ? -1 : 1));
  const json = Buffer.from(
    canonicalJson({
      form: FORM,
      locale,
      timeZone,
      basis,
      parts: sorted.map(({ packed: _packed, slugs, keys, documents, ...part }) => ({
        ...part,
        slugs: slugs.toString('base64'),
        keys: keys.toString('base64'),
        documents: documents.toString('base64'),
      })),
    }),
  );
  return { locale, timeZone, basis, hash: sha256(json), parts: sorted, json };
}

/**
 * The listing after these documents have changed: what was made from them goes, the entries come. All other parts stay as they are.
 */
export function changeListing(listing: Listing, documents: ReadonlySet<string>, entries: Iterable<Entry>): Listing {
  const sought = new Set([...documents].map(prefixOf));
  const coming = entriesByPart(entries);
  const parts: Part[] = [];
  for (const part of listing.parts) {
    const added = coming.get(part.name) ?? [];
    coming.delete(part.name);
    if (added.length === 0 && !mayHold(part.documents, sought)) {
      parts.push(part);
      continue;
    }
    const left = [...open(part.packed).filter(({ document }) => !documents.has(document)), ...added];
    if (left.length > 0) parts.push(buildPart(part.name, left, listing.timeZone));
  }
  for (const [name, added] of coming) parts.push(buildPart(name, added, listing.timeZone));
  return composeListing(listing, parts);
}

/**
 * Reads what is stored of a listing beside its packed parts.
 *
 * @param hash what the bytes must hash to.
 * @throws InvalidSnapshot when the bytes do not match the hash, are not JSON, or are of another form.
 */
export function readListing(json: string | Buffer, hash?: string): StoredListing {
  const { value, bytes } = readStored(stored, json, hash, 'listing');
  return { ...value, hash: sha256(bytes), json: bytes };
}

/**
 * @param packed the bytes of a part by its hash.
 * @throws InvalidSnapshot naming the part that is not there, or whose bytes do not match its hash.
 */
export function restoreListing(
  { locale, timeZone, basis, hash, parts, json }: StoredListing,
  packed: (hash: string) => Buffer | undefined,
): Listing {
  const whole = parts.map((part): Part => {
    const bytes = packed(part.hash);
    if (!bytes) throw new InvalidSnapshot(`The part ${part.name} of the stored listing ${hash} is not there. Build it again.`);
    return { ...part, packed: bytes };
  });
  return { locale, timeZone, basis, hash, parts: whole, json };
}

/** Whether these are the bytes that this hash names. */
export const isPart = (packed: Buffer, hash: string): boolean => sha256(packed) === hash;

export const entriesIn = ({ packed }: Part): readonly Entry[] => open(packed);

/** All activities, a part after the other: for those who want them all. */
export function* activitiesIn({ parts }: Listing): Generator<Activity> {
  for (const { packed } of parts) for (const { activity } of open(packed)) yield activity;
}
