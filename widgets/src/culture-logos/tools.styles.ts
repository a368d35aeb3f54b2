import { css } from '../styles/css.js';

/** What a reader can do with a logo, and the rules of its use. */
export const toolsStyles = css`
  [part~='choices'],
  [part~='files'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  [part~='choice'] {
    padding: calc(1.5 * var(--_space)) calc(4 * var(--_space));
    border: 2px solid var(--_border);
    border-radius: 99px;
    font-size: 0.875em;
    line-height: 1.5;
  }
  button[part~='choice'] {
    cursor: pointer;
  }
  [part~='ground'] > [part~='choice'] {
    padding: 3px;
  }
  [part~='choices'] > [part~='selected'] {
    border-color: var(--_accent);
    background: none;
    color: var(--_accent);
  }
  [part~='swatch'] {
    display: block;
    inline-size: 36px;
    block-size: 36px;
    border: 1px solid var(--_border);
    border-radius: 99px;
  }
  [part~='instead'] {
    font-weight: 600;
  }
  button[part~='link'] {
    text-decoration: underline;
    cursor: pointer;
  }
  [part~='downloads'] {
    display: grid;
    justify-items: start;
    gap: var(--_space);
  }
  [part~='files'] {
    column-gap: calc(4 * var(--_space));
    font-size: 0.875em;
    line-height: 28px;
  }
  [part~='downloads'] > [part~='button'] {
    margin-block-start: calc(3 * var(--_space));
    text-decoration: none;
  }
  [part~='rules'] {
    border-block-start-width: 1px;
  }
  [part~='rules-title'] {
    position: relative;
    display: block;
    padding: calc(3 * var(--_space)) calc(5 * var(--_space));
    font-weight: 600;
  }
  summary[part~='rules-title'] {
    cursor: pointer;
  }
  summary::after {
    inset-block-start: calc(50% - 5px);
    inset-inline-end: calc(6 * var(--_space));
  }
  [part~='specimen'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(6 * var(--_space));
    padding: calc(3 * var(--_space)) calc(5 * var(--_space)) calc(6 * var(--_space));
  }
  [part~='specimen'] > [part~='stage'] {
    align-self: start;
    border-width: 1px;
    border-radius: var(--_radius);
  }
  [part~='specimen'] [part~='drawing'],
  [part~='measure'] {
    grid-area: 1 / 1;
  }
  [part~='measure'] {
    position: relative;
    min-inline-size: 100%;
    min-block-size: 240px;
    overflow: visible;
    fill: none;
    stroke: var(--_gold);
  }
  [part~='measure'] > *,
  [part~='cross'] {
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
  [part~='facts'],
  [part~='colours'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 240px), 1fr));
    align-content: start;
    align-items: start;
    gap: calc(6 * var(--_space));
  }
  [part~='do']::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  [part~='dont']::before {
    content: '✕ ';
    content: '✕ ' / '';
  }
  [part~='colours'] {
    grid-column: 1 / -1;
    grid-template-columns: repeat(auto-fill, minmax(128px, 1fr));
    gap: calc(3 * var(--_space));
  }
  [part~='colours'] > [part~='term'] {
    grid-column: 1 / -1;
  }
  [part~='colour'] {
    font-size: 0.8125em;
  }
  [part~='colour'] > [part~='swatch'] {
    inline-size: 100%;
    block-size: 64px;
    margin-block-end: var(--_space);
    border-radius: var(--_radius);
  }
  [part~='colour-name'] {
    font-weight: 600;
  }
  [part~='colour-name'],
  [part~='colour-value'] {
    position: relative;
    display: block;
    padding-inline-end: 24px;
    line-height: 24px;
  }
  [part~='copy'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    cursor: pointer;
  }
  [part~='copy-icon'] {
    inline-size: 16px;
    fill: none;
    stroke: var(--_accent);
  }
  [part~='copied'] {
    position: sticky;
    inset-block-end: calc(4 * var(--_space));
    grid-column: 1 / -1;
    justify-self: center;
  }
  [part~='copied']:not(:empty) {
    padding: calc(1.5 * var(--_space)) calc(5 * var(--_space));
    border-radius: 99px;
    background: var(--_banner);
    color: var(--_on-banner);
  }
  @container (min-width: 960px) {
    [part~='about'] {
      border-inline-start-width: 1px;
    }
    [part~='rules'] {
      grid-column: 1 / -1;
    }
    [part~='specimen'] {
      grid-template-columns: 1fr 2fr;
    }
    [part~='facts']:first-child {
      grid-column: 1 / -1;
    }
  }
`;
