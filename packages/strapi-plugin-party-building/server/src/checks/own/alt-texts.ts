import type { Field } from '../../content-types/walk';
import { hasText, imagesOf } from '../../publication/blocks';
import type { CheckedEntry, Finding } from '../check';
import { quoted, warning } from '../finding';

/** The text that describes the picture in a field of this name, in the same holder. */
const ALT_OF: Readonly<Record<string, string>> = { cover: 'coverAlt', hero: 'heroAlt', file: 'alt' };

const isThere = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

/** Pictures without words for those who cannot see them, and words that are the name of a file. */
export function* altTexts(entry: CheckedEntry): Generator<Finding> {
  for (const field of entry.fields()) {
    yield* besidePicture(field);
    const { attribute, value, path, name } = field;
    // A logo's stands for all its drawings; where it is missing in the default locale, that is an error already.
    if (name === 'alt' && path.length === 1 && entry.locale !== entry.defaultLocale && !hasText(value)) yield warning(path, 'alt.missing');
    if (attribute.type !== 'blocks') continue;
    for (const image of imagesOf(value)) {
      const { alternativeText, name: file } = image as { alternativeText?: unknown; name?: unknown };
      if (!hasText(alternativeText)) yield warning(path, 'alt.missing-in-text', { name: quoted(String(file ?? '')) });
    }
  }
}

function* besidePicture({ attribute, value, path, name, holder }: Field): Generator<Finding> {
  const alt = attribute.type === 'media' ? ALT_OF[name] : undefined;
  // The drawings of a logo are described together.
  if (alt === undefined || !isThere(value) || path.at(-3) === 'variants') return;
  const words = holder[alt];
  const at = [...path.slice(0, -1), alt];
  if (!hasText(words)) yield warning(at, 'alt.missing');
  else if (/^\S+\.(jpe?g|png|webp|gif|avif|svg|tiff?)$/i.test(String(words).trim())) {
    yield warning(at, 'alt.file-name', { text: quoted(String(words).trim()) });
  }
}
