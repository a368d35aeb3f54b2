import type { CSSResultGroup } from '@lit/reactive-element';
import { tokens } from './tokens.styles.js';
import { css } from './css.js';

/**
 * What every element starts from. Selectors name parts only: the build also writes them into `pre.css` for the fragments, with
 * classes in the place of parts.
 */
export const baseStyles: CSSResultGroup = [
  tokens,
  css`
    :host {
      display: block;
      container-type: inline-size;
      /* In a flex row an element that contains its inline size would shrink to nothing. */
      contain-intrinsic-inline-size: 320px;
    }
    :host([hidden]) {
      display: none;
    }
    /* About as high as most elements are then; a screen's height where they are higher. */
    @media (min-width: 960px) {
      :host {
        --_place: 600px;
      }
    }
    [part] {
      box-sizing: border-box;
      margin: 0;
      padding: 0;
      border: 0 solid var(--_border);
      background: none;
      color: inherit;
      font: inherit;
      text-align: inherit;
      /* With "none" Safari says no list. */
      list-style: '';
    }
    /* Nothing that a page says about its own text reaches in. */
    [part~='base'] {
      all: initial;
      display: block;
      color: var(--_text);
      color-scheme: inherit;
      font: var(--pb-font-size, medium) / 1.75 var(--pb-font-family, system-ui, sans-serif);
      line-break: strict;
      overflow-wrap: anywhere;
      text-autospace: normal;
      text-spacing-trim: trim-start;
    }
    [part~='grey'] {
      filter: grayscale(1);
    }
    /* A Chinese typeface first: others have no full-width quotation marks. */
    [lang]:lang(zh) {
      font-family: var(--pb-font-family, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif);
    }
    [part~='box'] {
      border-width: 1px;
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    [part~='title'] {
      font-size: 1.0625em;
      font-weight: 700;
      line-height: 1.5;
      text-wrap: balance;
    }
    [part~='link'] {
      color: var(--_accent);
    }
    [part~='button'] {
      min-block-size: 44px;
      padding: calc(1.5 * var(--_space)) calc(5 * var(--_space));
      border: 1px solid;
      border-radius: 99px;
      color: var(--_accent);
      cursor: pointer;
    }
    [part~='lead'],
    [part~='quote'],
    [part~='note'] {
      padding-inline-start: calc(4 * var(--_space));
      border-inline-start: 3px solid var(--_gold);
    }
    /* On a ground of its own: of the page's nobody knows the colour. */
    [part~='note'] {
      margin-block-start: calc(3 * var(--_space));
      padding: calc(2 * var(--_space)) calc(4 * var(--_space));
      background: var(--_surface);
      color: var(--_muted);
      font-size: 0.875em;
    }
  `,
];
