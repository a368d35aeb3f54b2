import type { RichText } from '@party-building/contract';
import { projectBlocks } from '../blocks';
import type { Site } from './site';

/** A rich text with its language where that is not the snapshot's; absent where nothing of it shows. */
export function richText(found: { value: unknown; lang?: string } | undefined, site: Site): RichText | undefined {
  if (!found) return undefined;
  const blocks = projectBlocks(found.value, (image) => {
    const served = site.picture(image);
    const alt = 'alternativeText' in image && typeof image.alternativeText === 'string' ? image.alternativeText : '';
    return served && { ...served, alt };
  });
  if (blocks.length === 0) return undefined;
  return found.lang ? { blocks, lang: found.lang } : blocks;
}
