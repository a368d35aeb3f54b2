import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { elementStyles } from '../element/content-element.styles.js';
import { ContentElement, type Presentation } from '../element/content-element.js';
import { carriers } from '../templates/carriers.js';
import type { Context } from '../templates/context.js';
import { ofKind } from '../templates/of-kind.js';
import { carriersStyles } from './carriers.styles.js';

/**
 * The media by which Party-building culture is passed on, as cards.
 *
 * @summary Cultural carriers.
 * @customElement pb-carriers
 *
 * @attr {string} kind - Only these kinds, separated by spaces: `publication`, `screen`, `wall`, `channel`, `site`.
 *
 * @csspart cards - The list of cards; with `carriers`.
 * @csspart cell - Place of a card in the list.
 * @csspart card - A card; with `carrier`.
 * @csspart label - The kind, above a title.
 * @csspart title - A title.
 * @csspart link - The link of a title.
 * @csspart text - A text below a title.
 * @csspart cover - The cover.
 */
export class PbCarriers extends ContentElement {
  static override properties: PropertyDeclarations = { kind: {} };

  static override styles: CSSResultGroup = [carriersStyles, elementStyles];

  /** Only these kinds, separated by spaces: `publication`, `screen`, `wall`, `channel`, `site`. */
  declare kind?: string;

  protected override present(context: Context): Presentation | undefined {
    const shown = ofKind(context.snapshot.carriers, this.kind);
    return shown.length ? { content: carriers(context, shown), shown } : undefined;
  }
}
