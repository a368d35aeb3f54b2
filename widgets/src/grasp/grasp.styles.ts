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
      display: grid;
      max-inline-size: 24em;
      margin-block-start: calc(2 * var(--_space));
      font-weight: 600;
      text-align: center;
    }
    [part~='role'] {
      display: block;
      padding: calc(3 * var(--_space));
      border: 1px solid var(--_gold);
      border-radius: var(--_radius);
      background: var(--_tint);
      line-height: 1.4;
    }
    /* An arrow: the line is a border, its head another one, so that both are there in print and turn with the direction of the text. */
    [part~='contact'] {
      display: block;
      position: relative;
      margin-inline-start: 50%;
      padding: 0.25em 0.75em 0.5em;
      border: 0 solid var(--_gold);
      border-inline-start-width: 0.15em;
      color: var(--_accent);
      font-size: 0.8125em;
      text-align: start;
    }
    [part~='contact']::after {
      position: absolute;
      inset-block-end: -0.4em;
      inset-inline-start: -0.475em;
      border: 0.4em solid #0000;
      border-block-start-color: var(--_gold);
      content: '';
      forced-color-adjust: none;
    }
    @container (min-width: 800px) {
      /* So wide that its card has a row of its own. */
      [part~='chain'] {
        display: flex;
        min-inline-size: 60cqi;
        max-inline-size: none;
      }
      /* All roles are of one width: what is left when the arrows have theirs. */
      [part~='chain-item'] {
        display: grid;
        flex: 1 1 0;
        align-items: stretch;
      }
      [part~='chain-item'] + [part~='chain-item'] {
        flex-basis: 5em;
        grid-template-columns: 5em 1fr;
      }
      [part~='role'] {
        display: grid;
        align-items: center;
      }
      [part~='contact'] {
        align-self: center;
        margin: 0 0.6em;
        padding: 0;
        border-width: 0 0 0.15em;
        text-align: center;
        translate: 0 -50%;
      }
      [part~='contact']::after {
        inset-block-end: -0.475em;
        inset-inline: auto -0.7em;
        border-color: #0000;
        border-inline-start-color: var(--_gold);
      }
    }
    @container (min-width: 960px) {
      [part~='measures'] > * {
        flex-basis: 22%;
      }
    }
  `,
];
