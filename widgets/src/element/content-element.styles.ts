import { css } from '../styles/css.js';

/** What only the elements have, not the fragments: states and focus. Comes last. */
export const elementStyles = css`
  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 3px;
  }
  [part~='status'] {
    padding: 32px 24px;
    border: 1px dashed;
    color: var(--_muted);
    text-align: center;
  }
  [part~='retry'] {
    margin-block-start: 8px;
    padding: 6px 20px;
    border: 1px solid;
    border-radius: 99px;
    color: var(--_accent);
    cursor: pointer;
  }
`;
