import type { CSSResultGroup } from '@lit/reactive-element';
import { baseStyles } from '../styles/base.styles.js';
import { cardStyles } from '../styles/card.styles.js';
import { css } from '../styles/css.js';
import { factsStyles } from '../styles/facts.styles.js';
import { galleryStyles } from '../styles/gallery.styles.js';

export const venuesStyles: CSSResultGroup = [
  baseStyles,
  cardStyles,
  factsStyles,
  galleryStyles,
  css`
    [part~='fact'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(3 * var(--_space));
      padding-block: var(--_space);
      border-block-start-width: 1px;
      font-size: 0.9375em;
    }
  `,
];
