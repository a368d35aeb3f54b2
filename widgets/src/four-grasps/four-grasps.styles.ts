import type { CSSResultGroup } from '@lit/reactive-element';
import { graspStyles } from '../grasp/grasp.styles.js';
import { css } from '../styles/css.js';
import { summarySheet } from '../styles/summary.styles.js';

/** From this width of the element on, in CSS pixels, the panels are tabs. The container queries here and in `pre.css` say the same. */
export const TABS_FROM_PX = 640;

export const fourGraspsStyles: CSSResultGroup = [
  graspStyles,
  summarySheet,
  css`
    [part~='sections'],
    [part~='accordion'],
    [part~='tablist'] {
      display: grid;
      gap: calc(3 * var(--_space));
    }
    [part~='tab'] {
      cursor: pointer;
    }
    [part~='selected'] {
      --_accent: var(--_on-banner-accent);
      border-color: var(--_banner);
      background: var(--_ground);
      color: var(--_on-banner);
    }
    [part~='panel-title'] {
      position: absolute;
      clip-path: inset(50%);
    }
    [part~='panel'],
    summary {
      position: relative;
    }
    @container (min-width: 640px) {
      [part~='tablist'] {
        grid-template-columns: 1fr 1fr;
      }
    }
    @container (min-width: 960px) {
      [part~='tablist'] {
        grid-template-columns: repeat(4, 1fr);
      }
      [part~='tablist'] > [part~='tab'] {
        grid-template-columns: 1fr;
        align-content: start;
        row-gap: var(--_space);
      }
      [part~='tablist'] [part~='icon'] {
        grid-row: auto;
      }
    }
    @media (forced-colors: active) {
      [part~='selected'] {
        border: 3px solid Highlight;
      }
    }
    @media print {
      [part~='tablist'] {
        display: none;
      }
      [part~='panel'] {
        display: block;
        margin-block-end: calc(5 * var(--_space));
        content-visibility: visible;
      }
      [part~='panel-title'] {
        position: static;
        clip-path: none;
        font-weight: 700;
      }
    }
  `,
];
