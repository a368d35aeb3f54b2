import { css } from './css.js';

export const richTextStyles = css`
  [part~='rich-text'] > * + * {
    margin-block-start: 0.75em;
  }
  [part~='list'] {
    padding-inline-start: 1.5em;
    list-style: disc;
  }
  ol[part~='list'] {
    list-style: decimal;
  }
  [part~='list-item'] {
    list-style: inherit;
  }
  [part~='code'] {
    background: var(--_tint);
    font-family: monospace;
    overflow-x: auto;
  }
  [part~='image'] {
    max-inline-size: 100%;
    block-size: auto;
  }
  [part~='text-heading'],
  [part~='bold'] {
    font-weight: 700;
  }
  [part~='link'],
  [part~='underline'] {
    text-decoration: underline;
  }
  [part~='strikethrough'] {
    text-decoration: line-through;
  }
  /* Chinese type has no italics: emphasis is dotted (CLREQ). */
  [part~='italic'] {
    font-style: italic;
  }
  [part~='italic']:lang(zh) {
    font-style: normal;
    text-emphasis: dot under right;
  }
`;
