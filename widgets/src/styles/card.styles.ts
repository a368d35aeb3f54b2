import { css } from './css.js';

/** Cards in rows that are always full, and what is in them. */
export const cardStyles = css`
  [part~='cards'],
  [part~='card'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(4 * var(--_space));
  }
  [part~='cell'] {
    display: grid;
    flex: 1 1 100%;
    break-inside: avoid;
  }
  [part~='card'] {
    flex-direction: column;
    flex-wrap: nowrap;
    gap: calc(2 * var(--_space));
    padding: calc(5 * var(--_space));
  }
  [part~='label'] {
    align-self: start;
    padding: calc(0.5 * var(--_space)) calc(3 * var(--_space));
    border-radius: 99px;
    background: var(--_banner);
    color: var(--_on-banner);
    font-size: 0.8125em;
    font-weight: 600;
  }
  [part~='card'] > [part~='text'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  [part~='mechanism'] > [part~='label'] {
    padding: 0;
    background: none;
    color: var(--_accent);
    font-size: 2.25em;
    line-height: 1;
  }
  [part~='value'] {
    border-block-start: 4px solid var(--_banner);
  }
  [part~='maxim'] {
    border-color: var(--_gold);
    background: var(--_tint);
  }
  [part~='ladder'],
  [part~='value'] > [part~='label'] {
    order: -1;
  }
  [part~='ladder'] {
    color: var(--_accent);
    font-weight: 700;
    line-height: 1.4;
  }
  [part~='rung-1'] {
    font-size: 2em;
  }
  [part~='rung-2'] {
    font-size: 1.5em;
  }
  @container (min-width: 640px) {
    [part~='cell'] {
      flex-basis: 45%;
    }
  }
  @container (min-width: 960px) {
    [part~='cell'] {
      flex-basis: 30%;
    }
  }
`;
