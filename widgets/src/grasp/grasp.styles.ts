import type { CSSResultGroup } from '@lit/reactive-element';
import { baseStyles } from '../styles/base.styles.js';
import { cardStyles } from '../styles/card.styles.js';
import { richTextStyles } from '../styles/rich-text.styles.js';
import { css } from '../styles/css.js';

export const graspStyles: CSSResultGroup = [
  baseStyles,
  cardStyles,
  richTextStyles,
  css`
    [part~='head'] {
      display: grid;
      grid-template-columns: auto 1fr;
      align-content: center;
      align-items: center;
      column-gap: calc(4 * var(--_space));
      padding: calc(4 * var(--_space)) calc(5 * var(--_space));
      background: var(--_tint);
    }
    [part~='icon'] {
      display: grid;
      grid-row: span 2;
      place-items: center;
      inline-size: 48px;
      block-size: 48px;
      border: 1px solid;
      border-radius: 50%;
      color: var(--_accent);
    }
    [part~='slogan'] {
      color: var(--_accent);
      font-size: 0.875em;
    }
    [part~='body'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(5 * var(--_space));
      margin-block-start: calc(3 * var(--_space));
      padding: clamp(4 * var(--_space), 3cqi, 8 * var(--_space));
    }
    [part~='chain'] {
      display: flex;
      flex-wrap: wrap;
      flex-direction: column;
      gap: calc(2 * var(--_space));
      margin-block-start: calc(2 * var(--_space));
      font-weight: 600;
      text-align: center;
    }
    [part~='chain-item'] {
      display: grid;
      flex: auto;
      gap: calc(2 * var(--_space));
      align-items: center;
    }
    [part~='role'] {
      padding: calc(3 * var(--_space));
      border: 1px solid var(--_gold);
      border-radius: var(--_radius);
      background: var(--_tint);
      line-height: 1.4;
    }
    [part~='contact'] {
      color: var(--_accent);
      font-size: 0.8125em;
    }
    [part~='contact']::after {
      content: ' ↓';
      content: ' ↓' / '';
    }
    @container (min-width: 640px) {
      /* So wide that its card has a row of its own. */
      [part~='chain'] {
        flex-direction: row;
        min-inline-size: 60cqi;
      }
      [part~='chain-item'] {
        grid-auto-flow: column;
      }
      /* A mirrored character (Unicode, Bidi_Mirrored): it turns with the direction of the text. */
      [part~='contact']::after {
        content: ' ›';
        content: ' ›' / '';
      }
    }
    @container (min-width: 960px) {
      [part~='measures'] > * {
        flex-basis: 22%;
      }
    }
  `,
];
