import { css } from '../styles/css.js';

/** What fills the display: all of it follows the size of the place that it has. */
export const stageSheet = css`
  @media screen {
    :host {
      aspect-ratio: 16/9;
    }
    [part~='base'] {
      display: grid;
      grid-template: minmax(0, 1fr) / minmax(0, 1fr);
      position: absolute;
      inset: 0;
      container-type: size;
      overflow: hidden;
    }
    [part~='note'] {
      margin: 0;
      font-size: max(12px, 2cqmin);
    }
    [part~='status'] {
      display: grid;
      place-content: center;
    }
    /* All distances follow the type, and the type follows the size of the stage. */
    [part~='stage'] {
      --_side: 3em;
      --_space: 0.25em;
      --_radius: 0.5em;
      display: grid;
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
      position: relative;
      font-size: max(12px, 3.2cqmin);
      line-height: 1.6;
    }
    [part~='idle'] {
      cursor: none;
    }
    [part~='bar'],
    [part~='moment'] {
      display: flex;
      flex-wrap: wrap;
      column-gap: 1em;
      align-items: center;
    }
    [part~='bar'] {
      padding: 0.6em var(--_side);
      border-block-end: 0.1em solid var(--_gold);
      background: var(--_ground);
      color: var(--_on-banner);
    }
    [part~='bar'] > [part~='site-name'] {
      flex: auto;
      font-weight: 700;
    }
    [part~='clock'] {
      font-weight: 700;
      font-size: 1.5em;
      line-height: 1;
      font-variant-numeric: tabular-nums;
    }
    [part~='slides'] {
      display: grid;
      grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    }
    [part~='slide'] {
      gap: 1.5em;
      padding: 2em var(--_side) 2.5em;
      overflow: hidden;
    }
    [part~='concept'] {
      align-content: stretch;
      padding: 0;
    }
    [part~='concept'] [part~='picture'] {
      min-block-size: 0;
    }
    [part~='masthead'] {
      padding: 4em;
      font-size: 1.25em;
    }
    [part~='grasp'],
    [part~='values'] {
      --_accent: var(--_on-banner-accent);
      --_muted: var(--_on-banner);
      background: var(--_ground);
      color: var(--_on-banner);
    }
    [part~='slide'] > [part~='head'] {
      gap: 0.75em 1.5em;
    }
    [part~='icon'] {
      inline-size: 8em;
      block-size: 8em;
    }
    [part~='drawing'] {
      inline-size: 5em;
    }
    [part~='head'] > [part~='title'] {
      align-self: end;
      font-size: 2.5em;
      line-height: 1.25;
    }
    [part~='slogan'] {
      align-self: start;
      font-size: 1.5em;
    }
    [part~='slide'] > [part~='lead'] {
      font-size: 1.375em;
    }
    /* Cards take all the room that there is below their heading. */
    [part~='slide']:not([part~='concept'], [part~='grasp'], [part~='values']) {
      grid-template-rows: auto minmax(0, 1fr);
    }
    [part~='theme'] {
      color: inherit;
      padding-inline-start: 0.6em;
      border-inline-start: 0.2em solid var(--_gold);
      font-size: 1.5em;
    }
    [part~='slides'] [part~='label'] {
      font-size: 1.125em;
    }
    [part~='cards'] {
      gap: 0.75em;
    }
    [part~='cell'] {
      min-inline-size: 0;
    }
    [part~='card'] {
      padding: 1.5em;
      border: 0;
      border-block-start: 0.15em solid var(--_gold);
      background: var(--_tint);
    }
    [part~='card'] > [part~='title'] {
      font-size: 1.5em;
    }
    [part~='title']:only-child {
      margin-block: auto;
    }
    [part~='card'] > [part~='text'] {
      font-size: 1.25em;
    }
    [part~='mechanism'] > [part~='label'] {
      font-size: 4em;
    }
    [part~='chain'] {
      min-inline-size: 0;
      font-size: 1.25em;
    }
    /* Type shrinks before a word is broken. */
    [part~='role'] {
      padding: 0.75em 0.5em;
      background: var(--_surface);
      overflow-wrap: break-word;
      text-wrap: balance;
    }
    [part~='values'] [part~='label'] {
      border: 1px solid;
      background: none;
      color: var(--_accent);
    }
    [part~='value'] {
      gap: 1em;
      padding: 0;
      border: 0;
      background: none;
    }
    [part~='value'] > [part~='title'] {
      font-size: 2.25em;
    }
    [part~='ladder'] {
      font-size: 2em;
    }
    [part~='announced'] {
      display: grid;
      grid-template-columns: 1fr 2fr;
      align-content: center;
      padding-block: 0.75em;
    }
    [part~='announced'] > [part~='label'] {
      grid-row: span 3;
      font-size: 1.5em;
      text-wrap: balance;
      word-break: keep-all;
    }
    [part~='state'] {
      justify-self: start;
      padding: 0 1em;
      border: 1px solid;
      border-radius: 99px;
    }
    [part~='activities'] > [part~='cell'] {
      flex-basis: 100%;
    }
    @container (orientation: landscape) {
      [part~='cell']:first-child:nth-last-child(4),
      [part~='cell']:first-child:nth-last-child(4) ~ [part~='cell'] {
        flex-basis: 45%;
      }
    }
    @container (orientation: portrait) {
      [part~='stage'] {
        --_side: 1.5em;
      }
      [part~='cell'] {
        flex-basis: 100%;
      }
      [part~='hero'],
      [part~='slide'] > [part~='head'],
      [part~='announced'] {
        grid-template-columns: 1fr;
      }
      [part~='announced'] > [part~='label'] {
        grid-row: auto;
      }
      /* As it is where there is no room for a row. */
      [part~='chain'] {
        display: grid;
      }
      [part~='chain-item'] + [part~='chain-item'] {
        grid-template-columns: 1fr;
      }
      [part~='contact'] {
        margin: 0;
        margin-inline-start: 50%;
        padding: 0.25em 0.75em 0.5em;
        border-width: 0;
        border-inline-start-width: 0.15em;
        text-align: start;
        translate: none;
      }
      [part~='contact']::after {
        inset-block-end: -0.4em;
        inset-inline: -0.475em auto;
        border-color: #0000;
        border-block-start-color: var(--_gold);
      }
    }
    [part~='progress'] {
      position: absolute;
      inset: auto 0 0;
      block-size: 0.2em;
      background: var(--_gold);
      clip-path: inset(0 100% 0 0);
    }
    [part~='controls'] {
      display: flex;
      gap: 0.5em;
      position: absolute;
      inset-block-end: 1em;
      inset-inline-end: var(--_side);
      z-index: 1;
    }
    [part~='idle'] > [part~='controls']:not(:focus-within) {
      opacity: 0;
    }
    [part~='button'] {
      background: var(--_surface);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    [part~='controls'] {
      transition: opacity 0.3s;
    }
  }
`;
