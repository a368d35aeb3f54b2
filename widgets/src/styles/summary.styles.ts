import { css } from './css.js';

/** The mark of a line that opens what is below it: an angle that turns. Its line is `position: relative`. */
export const summarySheet = css`
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: 8px;
    padding: 3px;
    border: solid;
    border-width: 0 1px 1px 0;
    content: '';
    rotate: 45deg;
  }
  [open] > summary::after {
    rotate: 225deg;
  }
`;
