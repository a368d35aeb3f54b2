import { css } from './css.js';

/** The first picture as wide as there is room, the others in rows below it. */
export const galleryStyles = css`
  [part~='gallery'] {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: calc(2 * var(--_space));
  }
  [part~='gallery-item']:first-child {
    grid-column: 1 / -1;
  }
  [part~='picture-link'],
  [part~='picture-link'] > * {
    display: block;
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    border-radius: var(--_radius);
    object-fit: cover;
    cursor: zoom-in;
  }
`;
