import { css } from '../styles/css.js';

/** What only the elements have, not the fragments: states and focus. Comes last. */
export const elementStyles = css`
  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 3px;
  }
  [part~='status'] {
    padding: calc(8 * var(--_space)) calc(6 * var(--_space));
    border: 1px dashed;
    color: var(--_muted);
    text-align: center;
  }
  /* The place of what is coming is kept free: what stands below it hardly moves while it is seen. */
  [part~='loading'] {
    min-block-size: var(--_place, 100svb);
  }
  [part~='retry'] {
    margin-block-start: calc(2 * var(--_space));
  }
`;
