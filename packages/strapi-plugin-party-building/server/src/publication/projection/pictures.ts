import type { Picture } from '@party-building/contract';
import type { PhotoItem } from '../documents';
import type { Localized } from '../fallback';
import type { Site } from './site';

/** A document's picture with its words; absent where it cannot be served. */
export function pictureOf<R extends object>(document: Localized<R>, file: keyof R, alt: keyof R, site: Site): Picture | undefined {
  const stored = document.any[file];
  const served = typeof stored === 'object' && stored !== null ? site.picture(stored) : undefined;
  return served && { ...served, alt: document.required(alt) };
}

/** Those of a list of pictures that can be served. */
export function picturesOf(photos: Localized<PhotoItem>[], site: Site): Picture[] | undefined {
  const pictures = photos.flatMap((photo) => pictureOf(photo, 'file', 'alt', site) ?? []);
  return pictures.length > 0 ? pictures : undefined;
}
