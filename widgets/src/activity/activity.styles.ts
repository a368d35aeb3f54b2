import type { CSSResultGroup } from '@lit/reactive-element';
import { activityPartsStyles } from '../activities/activities.styles.js';
import { conceptStyles } from '../concept/concept.styles.js';
import { css } from '../styles/css.js';
import { galleryStyles } from '../styles/gallery.styles.js';

/** Laid out as the concept is: text, and facts beside it. */
export const activityStyles: CSSResultGroup = [
  conceptStyles,
  galleryStyles,
  activityPartsStyles,
  css`
    [part~='cover'] {
      inline-size: 100%;
      block-size: auto;
      aspect-ratio: 3;
      object-fit: cover;
    }
    [part~='entry'] {
      display: grid;
      gap: calc(4 * var(--_space));
      align-content: start;
    }
    [part~='title'] {
      font-size: 1.75em;
    }
    @container (min-width: 640px) {
      [part~='facts'] {
        grid-area: 1 / 2 / span 2;
      }
    }
  `,
];
