import type { CSSResultGroup } from '@lit/reactive-element';
import { baseStyles } from '../styles/base.styles.js';
import { cardStyles } from '../styles/card.styles.js';
import { css } from '../styles/css.js';
import { factsStyles } from '../styles/facts.styles.js';
import { summarySheet } from '../styles/summary.styles.js';

/** What logos share with other elements. */
export const cultureLogosStyles: CSSResultGroup = [
  baseStyles,
  cardStyles,
  factsStyles,
  summarySheet,
  css`
    :host {
      --_place: 100svb;
    }
  `,
];
