import { html, nothing, type Html } from '../renderer/renderer.js';
import { mediaPath, textOf, type Picture } from '@party-building/contract';
import type { Context } from './context.js';
import { element } from './element.js';
import { picture } from './picture.js';

/**
 * Pictures that open large, the first in front. Each is a link to its largest file: where `openPicture` (`gallery/open-picture.ts`)
 * listens it opens in the lightbox, elsewhere the link is followed.
 */
export function gallery(context: Context, pictures: Picture[] = []): unknown {
  return pictures.length
    ? element(
        'ul',
        'gallery',
        pictures.map((each) => element('li', 'gallery-item', linked(context, each))),
      )
    : nothing;
}

function linked(context: Context, image: Picture): Html {
  const { hash, widths, width, alt } = image;
  return html`<a
    part="picture-link"
    href=${context.baseUrl + mediaPath(hash, widths[widths.length - 1] ?? width, 'jpg')}
    aria-label=${textOf(alt) ? nothing : context.words.picture}
    >${picture(context, 'picture', image)}</a
  >`;
}
