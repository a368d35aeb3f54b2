import { css } from '../styles/css.js';

/** Logos on their grounds, and what stands beside them. */
export const logosSheet = css`
  [part~='logos'] > [part~='cell'] {
    flex-basis: 100%;
  }
  [part~='logo'],
  [part~='stage'],
  [part~='about'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
  }
  [part~='logo'] {
    overflow: clip;
  }
  [part~='about'] {
    gap: calc(4 * var(--_space));
    padding: calc(5 * var(--_space));
  }
  [part~='about'] > [part~='label'] {
    justify-self: start;
  }
  [part~='about'] > [part~='title'] {
    font-size: 1.375em;
  }
  [part~='stage'] {
    position: relative;
    order: -1;
    container-type: inline-size;
    padding: clamp(5 * var(--_space), 5cqi, 12 * var(--_space));
    overflow: auto;
  }
  [part~='backdrop'] {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  /* Its own size is the least that the rules allow. */
  [part~='drawing'] {
    position: relative;
    min-inline-size: 100%;
    min-block-size: 240px;
  }
  [part~='too-narrow'] {
    position: relative;
    display: none;
    padding: calc(5 * var(--_space));
    background: var(--_surface);
  }
  @container (min-width: 960px) {
    [part~='logo'] {
      grid-template-columns: 3fr 2fr;
    }
  }
`;
