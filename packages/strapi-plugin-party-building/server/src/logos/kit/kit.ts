import { createHash } from 'node:crypto';
import type { Logo, MediaFormat } from '@party-building/contract';
import { canonicalJson } from '@party-building/delivery';
import { archive, type KitFile } from './archive';
import { nameOf } from './names';
import { rulesSheet } from './rules-sheet';
import { README } from './words';

/** The bytes of one rendition of a logo. */
export type ReadRendition = (hash: string, width: number, format: MediaFormat) => Uint8Array;

export interface BrandKit {
  /** SHA-256 of the archive. */
  hash: string;
  bytes: Uint8Array;
}

/**
 * Everything that somebody who uses a logo needs, in one archive: each variant as drawing, PNG and WebP, the rules as a page and as data.
 * The same content gives the same bytes on every machine.
 */
export function makeKit(logo: Logo, locale: string, read: ReadRendition): BrandKit {
  const renditions = renditionsOf(logo, read);
  const { kit: _kit, ...described } = logo;
  const files = renditions.map(({ name, bytes }) => ({ name, sha256: hashOf(bytes), bytes: bytes.length }));
  const text = (name: string, content: string): KitFile => ({ name, bytes: Buffer.from(content) });
  const bytes = archive([
    ...renditions,
    text('README.txt', README),
    text('rules.html', rulesSheet(logo, locale)),
    text('rules.json', `${canonicalJson({ locale, logo: described, files })}\n`),
  ]);
  return { hash: hashOf(bytes), bytes };
}

/** Each file once, also where two variants show the same one under one name. */
function renditionsOf({ variants }: Logo, read: ReadRendition): KitFile[] {
  const files = new Map<string, KitFile>();
  for (const variant of variants) {
    const { hash, widths, svg } = variant.picture;
    const add = (width: number | undefined, format: MediaFormat): void => {
      const name = nameOf(variant, width, format);
      if (!files.has(name)) files.set(name, { name, bytes: read(hash, width ?? widths[0] ?? 0, format) });
    };
    if (svg) add(undefined, 'svg');
    for (const width of widths) for (const format of ['png', 'webp'] as const) add(width, format);
  }
  return [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
