import type { CSSResultGroup } from '@lit/reactive-element';
import { elementStyles } from '../element/content-element.styles.js';
import { ContentElement, type Presentation } from '../element/content-element.js';
import type { Context } from '../templates/context.js';
import { concept } from '../templates/concept.js';
import { conceptStyles } from './concept.styles.js';

/**
 * Names, guiding principle, introduction and picture of the Party building concept.
 *
 * @summary The concept page's head.
 * @customElement pb-concept
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
 * @csspart concept - The head of the page.
 * @csspart hero - Names and picture.
 * @csspart masthead - The names.
 * @csspart site-name - Name of the site.
 * @csspart page-title - Title of the page.
 * @csspart principle - The guiding principle.
 * @csspart picture - The picture.
 * @csspart details - Introduction and facts.
 * @csspart introduction - The introduction.
 * @csspart facts - The facts.
 * @csspart fact - A fact.
 * @csspart term - What a fact is about.
 * @csspart text - What the fact is.
 * @csspart rich-text - A text in blocks.
 * @csspart paragraph - A paragraph of it.
 * @csspart text-heading - A heading of it.
 * @csspart quote - A quotation of it.
 * @csspart code - Code in it.
 * @csspart list - A list in it.
 * @csspart list-item - An item of a list.
 * @csspart list-group - Place of a list inside a list.
 * @csspart image - A picture in it.
 * @csspart link - A link in it.
 * @csspart bold - Strong words.
 * @csspart italic - Emphasised words: dotted in Chinese, italic elsewhere.
 * @csspart underline - Underlined words.
 * @csspart strikethrough - Struck words.
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
export class PbConcept extends ContentElement {
  static override styles: CSSResultGroup = [conceptStyles, elementStyles];

  protected override present(context: Context): Presentation | undefined {
    const content = concept(context);
    return content && { content, shown: context.snapshot.concept };
  }
}
