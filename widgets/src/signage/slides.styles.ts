import { css } from '../styles/css.js';

/** Slides, one below the other or one alone. */
export const slidesSheet = css`
  [part~='slide'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    gap: calc(6 * var(--_space));
    padding: calc(10 * var(--_space)) calc(12 * var(--_space));
  }
  [part~='slide'] > [part~='head'] {
    padding: 0;
    background: none;
  }
  [part~='slide'] > [part~='hero'] {
    block-size: 100%;
  }
  [part~='theme'] {
    color: var(--_accent);
    font-weight: 700;
    line-height: 1.3;
  }
  [part~='announced'] > [part~='label'] {
    padding: 0;
    background: none;
    color: var(--_accent);
    font-size: 1.125em;
  }
  [part~='cancelled'] > [part~='title'] {
    text-decoration: line-through;
  }
  [part~='state'] {
    color: var(--_accent);
    font-weight: 700;
  }
`;
