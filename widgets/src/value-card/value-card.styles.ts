import type { CSSResultGroup } from '@lit/reactive-element';
import { baseStyles } from '../styles/base.styles.js';
import { cardStyles } from '../styles/card.styles.js';
import { css } from '../styles/css.js';

export const valueCardStyles: CSSResultGroup = [
  baseStyles,
  cardStyles,
  // As high as one card.
  css`
    :host {
      --_place: 140px;
    }
  `,
];
