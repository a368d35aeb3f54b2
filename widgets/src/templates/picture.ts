import { html, type Html } from '../renderer/renderer.js';
import { mediaPath, textOf, type Picture } from '@party-building/contract';
import type { Context } from './context.js';
import { langAttribute } from './element.js';

/**
 * A picture from our own routes, with its place kept free by `width` and `height`. WebP for all browsers that the elements run in;
 * those that do not know `srcset` get JPEG.
 */
export function picture({ baseUrl }: Context, part: string, image: Picture): Html {
  const { hash, widths, width, height, alt } = image;
  return html`<img
    part=${part}
    src=${baseUrl + mediaPath(hash, widths[widths.length - 1] ?? width, 'jpg')}
    srcset=${widths.map((each) => `${baseUrl}${mediaPath(hash, each, 'webp')} ${each}w`).join(', ')}
    sizes="(min-width: 800px) 50vw, 100vw"
    width=${width}
    height=${height}
    alt=${textOf(alt)}
    lang=${langAttribute(alt)}
  />`;
}
