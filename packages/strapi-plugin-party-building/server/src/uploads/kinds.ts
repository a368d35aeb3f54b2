/** What becomes of a file: drawings are written anew, rasters encoded anew, the rest is kept as it is and only ever downloaded. */
export type Treatment = 'drawing' | 'raster' | 'as-is';

export interface Kind {
  mime: string;
  /** The first is the one that a file without, or with another, gets. */
  extensions: readonly string[];
  treatment: Treatment;
}

export const DRAWING: Kind = { mime: 'image/svg+xml', extensions: ['.svg'], treatment: 'drawing' };

/** All that can be allowed: `plugin::upload.security.allowedTypes` says which of them are. */
export const KINDS: readonly Kind[] = [
  DRAWING,
  { mime: 'image/jpeg', extensions: ['.jpg', '.jpeg'], treatment: 'raster' },
  { mime: 'image/png', extensions: ['.png'], treatment: 'raster' },
  { mime: 'image/webp', extensions: ['.webp'], treatment: 'raster' },
  { mime: 'image/avif', extensions: ['.avif'], treatment: 'raster' },
  { mime: 'image/gif', extensions: ['.gif'], treatment: 'raster' },
  { mime: 'application/pdf', extensions: ['.pdf'], treatment: 'as-is' },
  { mime: 'video/mp4', extensions: ['.mp4'], treatment: 'as-is' },
  { mime: 'audio/mpeg', extensions: ['.mp3'], treatment: 'as-is' },
];

/** Other names for the same. */
const SAME: Readonly<Record<string, string>> = { 'image/apng': 'image/png', 'image/heif': 'image/avif', 'video/x-m4v': 'video/mp4' };

export const kindOf = (mime: string | undefined): Kind | undefined =>
  mime === undefined ? undefined : KINDS.find((kind) => kind.mime === (SAME[mime] ?? mime));

/** As people name them. */
export const namesOf = (kinds: readonly Kind[]): string =>
  kinds.map(({ extensions: [extension = ''] }) => extension.slice(1).toUpperCase()).join(', ');
