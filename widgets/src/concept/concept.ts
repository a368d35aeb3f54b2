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
 */
export class PbConcept extends ContentElement {
  static override styles: CSSResultGroup = [conceptStyles, elementStyles];

  protected override present(context: Context): Presentation | undefined {
    const content = concept(context);
    return content && { content, shown: context.snapshot.concept };
  }
}
