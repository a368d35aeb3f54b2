import { html, nothing } from '../renderer/renderer.js';
import { groundOf } from '@party-building/contract';

/**
 * A colour of the content, drawn without a style; nothing where it is none.
 *
 * @param name for those who do not see it; without one it only decorates.
 */
export const swatch = (part: string, hex: string, name?: string): unknown =>
  groundOf(hex)
    ? html`<svg part=${part} role=${name ? 'img' : 'none'} aria-label=${name ?? nothing}>
        <rect width="100%" height="100%" fill=${hex} />
      </svg>`
    : nothing;
