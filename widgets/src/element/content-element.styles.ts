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
  [part~='retry'] {
    margin-block-start: calc(2 * var(--_space));
  }
`;
