import { css } from './css.js';

/** Terms with what is said of them. */
export const factsStyles = css`
  [part~='term'] {
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.875em;
  }
`;
