import type { CSSResultGroup } from '@lit/reactive-element';
import { baseStyles } from '../styles/base.styles.js';
import { factsStyles } from '../styles/facts.styles.js';
import { richTextStyles } from '../styles/rich-text.styles.js';
import { css } from '../styles/css.js';

/** What it adds to the styles of all. */
export const conceptSheet = css`
  [part~='concept'] {
    overflow: clip;
  }
  [part~='hero'] {
    display: grid;
    background: var(--_ground);
    color: var(--_on-banner-accent);
    font-weight: 600;
  }
  [part~='masthead'] {
    align-self: center;
  }
  [part~='masthead'],
  [part~='details'] {
    padding: clamp(5 * var(--_space), 5cqi, 14 * var(--_space));
  }
  [part~='page-title'] {
    color: var(--_on-banner);
    font-size: clamp(2em, 5cqi, 3.25em);
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  [part~='principle'] {
    margin-block-start: calc(5 * var(--_space));
    padding-block-start: calc(5 * var(--_space));
    border-block-start: 1px solid;
    font-size: 1.25em;
    line-height: 1.5;
    text-wrap: balance;
  }
  [part~='picture'] {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  [part~='details'] {
    display: grid;
    gap: clamp(5 * var(--_space), 5cqi, 14 * var(--_space));
  }
  [part~='introduction'] {
    font-size: 1.0625em;
  }
  [part~='fact'] {
    padding-block: calc(3 * var(--_space));
    border-block-start-width: 1px;
  }
  [part~='fact']:first-child {
    border-block-start: 3px solid var(--_gold);
  }
  [part~='fact'] {
    font-weight: 700;
  }
  @container (min-width: 640px) {
    [part~='hero'] {
      grid-template-columns: 1fr 1fr;
    }
    [part~='details'] {
      grid-template-columns: 2fr 1fr;
    }
  }
`;

export const conceptStyles: CSSResultGroup = [baseStyles, richTextStyles, factsStyles, conceptSheet];
