import type { CSSResultGroup } from '@lit/reactive-element';
import { elementStyles } from '../element/content-element.styles.js';
import { ContentElement, type Presentation } from '../element/content-element.js';
import type { Context } from '../templates/context.js';
import { valueCards } from '../templates/value.js';
import { valueCardStyles } from '../value-card/value-card.styles.js';

/**
 * Core values and maxims as cards, in the order of the editors.
 *
 * @summary All core values and maxims.
 * @customElement pb-value-cards
 *
 * @attr {string} endpoint - Address of the API, where it is not the script's: `https://cms.example.com/api/party-building/`.
 * @attr {string} locale - BCP 47 tag of the language to show; without it the nearest `lang` on the page holds.
 * @attr {number} heading-level - Level of the element's own headings, 1 to 6; 2 without.
 * @attr {'light'|'dark'|'auto'} theme - Without it the page's `color-scheme` holds; `auto` is the reader's setting.
 * @attr {boolean} live - Shows a publish at once, over a connection that stays open.
 *
 * @slot - Readable HTML of the same content (the fragment). It shows until the content is there, and stays when it cannot be had.
 *
 * @fires {PbLoadEvent} pb-load - Content is shown, for the first time or newer than before.
 * @fires {PbErrorEvent} pb-error - Content cannot be loaded or shown; what stood there stays.
 *
 * @csspart base - All of the content.
 * @csspart note - Says that something is untranslated or not confirmed.
 * @csspart status - What is going on where there is nothing to show; with `loading`, `failed` or `empty`.
 * @csspart message - What is said in `status`.
 * @csspart retry - The button to try again.
 * @csspart box - Everything with a border.
 * @csspart cards - A list of cards; with `measures`, `mechanisms` or `values`.
 * @csspart cell - Place of a card in the list.
 * @csspart card - A card; with `measure`, `chained`, `mechanism`, `value core-value` or `value maxim`.
 * @csspart label - Short name or number above a title.
 * @csspart title - A title.
 * @csspart text - A text below a title.
 * @csspart ladder - What is compared, the greatest first.
 * @csspart rung - A term of the comparison; with `rung-1`, `rung-2` and so on.
 * @csspart greater - The sign between two terms.
 *
 * @cssprop [--pb-font-family=system-ui, …] - Typeface.
 * @cssprop [--pb-font-size=medium] - Size of plain text; everything else follows.
 * @cssprop [--pb-radius=10px] - Radius of boxes.
 * @cssprop [--pb-color-banner=#97141a] - Ground of heads that stand out.
 * @cssprop [--pb-color-gold=#cb9b43] - Lines and numbers.
 * @cssprop [--pb-color-accent=light-dark(#a3161c, #ff9d90)] - Words that stand out, links, focus.
 * @cssprop [--pb-color-text=light-dark(#261b17, #f3ebe4)] - Text.
 * @cssprop [--pb-color-muted=light-dark(#66564d, #c4b3a7)] - Text of less weight.
 * @cssprop [--pb-color-surface=light-dark(#fff, #1e1816)] - Ground of boxes.
 * @cssprop [--pb-color-tint=light-dark(#fbf6ec, #2a211d)] - Ground that stands off.
 * @cssprop [--pb-color-border=light-dark(#e8dcc8, #4a3b32)] - Borders.
 */
export class PbValueCards extends ContentElement {
  static override styles: CSSResultGroup = [valueCardStyles, elementStyles];

  protected override present(context: Context): Presentation | undefined {
    const { values } = context.snapshot;
    return values.length ? { content: valueCards(context), shown: values } : undefined;
  }
}
