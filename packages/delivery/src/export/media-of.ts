import { PICTURE_FORMATS, type MediaFormat } from '@party-building/contract';

/** One rendition: what stands at `v1/media/{hash}/{width}.{format}`. */
export interface Rendition {
  hash: string;
  width: number;
  format: MediaFormat;
}

interface Shown {
  hash: string;
  widths: number[];
  /** Of a logo's drawing. */
  svg?: true;
}

/** Every rendition that a snapshot or listing shows, each once, in order. */
export function mediaOf(...published: readonly object[]): Rendition[] {
  const found = new Map<string, Rendition>();
  for (const shown of published.flatMap(picturesIn)) {
    for (const width of shown.widths)
      for (const format of formatsOf(shown)) found.set(`${shown.hash}/${width}.${format}`, { hash: shown.hash, width, format });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rendition]) => rendition);
}

/** Hashes of every brand kit that a snapshot names. */
export function kitsOf(...published: readonly { logos?: readonly { kit?: string }[] }[]): string[] {
  return [...new Set(published.flatMap(({ logos = [] }) => logos.flatMap(({ kit }) => kit ?? [])))].sort();
}

/** A picture has a text for those who cannot see it; a logo's variants share that of their logo. */
const formatsOf = (shown: Shown): readonly MediaFormat[] =>
  'alt' in shown ? PICTURE_FORMATS : ['webp', 'png', ...(shown.svg ? (['svg'] as const) : [])];

function picturesIn(value: unknown): Shown[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('hash' in value && 'widths' in value) return [value as Shown];
  return Object.values(value).flatMap(picturesIn);
}
