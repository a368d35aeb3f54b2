import { css } from './css.js';

/** Pictures: the first as wide as there is room, the others in rows below it. On a card they reach to its edges, above all else. */
export const galleryStyles = css`
  [part~='gallery'] {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: calc(2 * var(--_space));
  }
  [part~='gallery-item']:first-child {
    grid-column: 1 / -1;
  }
  [part~='card'] > [part~='gallery'],
  [part~='card'] > [part~='cover'] {
    order: -1;
    inline-size: calc(100% + 10 * var(--_space));
    margin: calc(-5 * var(--_space)) calc(-5 * var(--_space)) calc(2 * var(--_space));
  }
  [part~='picture-link'],
  [part~='picture-link'] > *,
  [part~='card'] > [part~='cover'] {
    display: block;
    block-size: auto;
    aspect-ratio: 3 / 2;
    border-radius: var(--_radius);
    object-fit: cover;
  }
  [part~='picture-link'] > * {
    inline-size: 100%;
    cursor: zoom-in;
  }
`;
