import type { CSSResultGroup } from '@lit/reactive-element';
import { conceptSheet } from '../concept/concept.styles.js';
import { graspStyles } from '../grasp/grasp.styles.js';
import { css } from '../styles/css.js';

/** The place that a display has on a page, and what slides share with other elements. */
export const signageStyles: CSSResultGroup = [
  graspStyles,
  conceptSheet,
  css`
    :host {
      --_place: 56.25cqi;
      position: relative;
      inline-size: 100%;
      min-block-size: 60svb;
    }
    :host(:not([theme])) {
      color-scheme: dark;
    }
    [part~='base'] {
      background: var(--_surface);
    }
  `,
];
