import { textOf, type Grasp } from '@party-building/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { elementStyles } from '../element/content-element.styles.js';
import { ContentElement, type Presentation } from '../element/content-element.js';
import { PbSelectEvent } from '../events/select-event.js';
import { PbSelectedEvent } from '../events/selected-event.js';
import { PrintController } from '../print/print-controller.js';
import { WidthController } from '../size/width-controller.js';
import { nextTab } from '../tabs/next-tab.js';
import type { Context } from '../templates/context.js';
import { graspBody, graspHead, graspSections, graspTitle } from '../templates/grasp.js';
import { findItem } from '../templates/find-item.js';
import { textElement } from '../templates/element.js';
import { fourGraspsStyles, TABS_FROM_PX } from './four-grasps.styles.js';

export type { PbSelectEvent, PbSelectedEvent };

/**
 * The panels of the Four Grasps with their measures, mechanisms and values. As tabs they follow the WAI-ARIA Authoring Practices: arrow keys,
 * Home and End; find in page opens a closed panel; print shows all.
 *
 * @summary The Four Grasps: tabs, accordion or cards.
 * @customElement pb-four-grasps
 *
 * @attr {'tabs'|'accordion'|'cards'} view - `tabs` (an accordion where the element is narrower than 640 px), `accordion`, or `cards`.
 * @attr {string} selected - Key of the panel that is open; the first without.
 *
 * @fires {PbSelectEvent} pb-select - The reader is about to open a panel; `preventDefault()` keeps it closed.
 * @fires {PbSelectedEvent} pb-selected - The reader has opened a panel.
 *
 * @csspart sections - All grasps, as cards.
 * @csspart tablist - The row of tabs.
 * @csspart tab - A tab, or the head of a panel of the accordion; with `selected`.
 * @csspart panel - A tab panel.
 * @csspart panel-title - Title and slogan inside a panel: read aloud and printed.
 * @csspart accordion - The accordion.
 * @csspart item - A panel of the accordion.
 * @csspart grasp - One grasp.
 * @csspart head - Icon, title and slogan.
 * @csspart icon - Place of the icon.
 * @csspart drawing - The icon.
 * @csspart slogan - The slogan.
 * @csspart body - Everything below the head.
 * @csspart lead - The lead.
 * @csspart chain - The chain of contacts.
 * @csspart chain-item - A role with what leads to it.
 * @csspart contact - The word between two roles, on the arrow.
 * @csspart role - A role.
 * @csspart cards - A list of cards; with `measures`, `mechanisms` or `values`.
 * @csspart cell - Place of a card in the list.
 * @csspart card - A card; with `measure`, `chained`, `mechanism`, `value core-value` or `value maxim`.
 * @csspart label - Short name or number above a title.
 * @csspart title - A title.
 * @csspart text - A text below a title.
 * @csspart ladder - What is compared, the greatest first.
 * @csspart rung - A term of the comparison; with `rung-1`, `rung-2` and so on.
 * @csspart greater - The sign between two terms.
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
export class PbFourGrasps extends ContentElement {
  static override properties: PropertyDeclarations = { view: {}, selected: {} };

  static override styles: CSSResultGroup = [fourGraspsStyles, elementStyles];

  /** `tabs` (an accordion where the element is narrow; so without a word), `accordion`, or `cards`: all panels at once. */
  declare view?: 'tabs' | 'accordion' | 'cards';
  /** Key of the panel that is open; the first without. */
  declare selected?: string;

  readonly #width = new WidthController(this, TABS_FROM_PX);
  readonly #print = new PrintController(this, () => this.performUpdate());
  /** Keys of the open panels of the accordion; opening one closes no other, so that what is being read does not move. */
  #open: Set<string> | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.selected && changed.has('selected')) this.#open?.add(this.selected);
  }

  protected override present(context: Context): Presentation | undefined {
    const { grasps, values } = context.snapshot;
    const selected = findItem(grasps, this.selected) ?? grasps[0];
    return selected && { content: this.#panels(context, grasps, selected), shown: [grasps, values.filter(({ grasp }) => grasp)] };
  }

  #panels(context: Context, grasps: Grasp[], selected: Grasp): unknown {
    if (this.view === 'cards') return graspSections(context);
    return this.view !== 'accordion' && this.#width.isWide
      ? this.#tabs(context, grasps, selected)
      : this.#accordion(context, grasps, selected);
  }

  #tabs(context: Context, grasps: Grasp[], selected: Grasp): TemplateResult {
    return html`<div
        part="tablist"
        role="tablist"
        aria-label=${textOf(context.snapshot.concept?.name)}
        @keydown=${(event: KeyboardEvent) => this.#move(event, grasps)}
      >
        ${grasps.map((grasp, i) => {
          const isSelected = grasp === selected;
          return html`<button
            part="box head tab ${isSelected ? 'selected' : ''}"
            role="tab"
            id="tab-${i}"
            aria-controls="panel-${i}"
            aria-selected=${isSelected}
            tabindex=${isSelected ? 0 : -1}
            @click=${() => isSelected || this.#select(grasp.key)}
          >
            ${graspHead(grasp, textElement('span', 'title', grasp.title))}
          </button>`;
        })}
      </div>
      ${grasps.map((grasp, i) => {
        const isSelected = grasp === selected;
        // A panel that is hidden until found is empty, but there: for the Tab key and for screen readers it must not be.
        return html`<div
          part="panel"
          role="tabpanel"
          id="panel-${i}"
          aria-labelledby="tab-${i}"
          tabindex=${isSelected ? 0 : nothing}
          aria-hidden=${isSelected || this.#print.isPrinting ? nothing : true}
          hidden=${isSelected ? nothing : 'until-found'}
          @beforematch=${() => this.#show(grasp.key)}
        >
          ${graspTitle(context, grasp, 'panel-title')}${textElement('p', 'panel-title', grasp.slogan)}${graspBody(context, grasp)}
        </div>`;
      })}`;
  }

  #accordion(context: Context, grasps: Grasp[], selected: Grasp): TemplateResult {
    const open = (this.#open ??= new Set([selected.key]));
    return html`<div part="accordion">
      ${grasps.map((grasp) => {
        const { key } = grasp;
        const isOpen = open.has(key);
        return html`<details
          part="item"
          ?open=${isOpen || this.#print.isPrinting}
          @toggle=${({ target }: Event) => this.#toggle(key, (target as HTMLDetailsElement).open)}
        >
          <summary
            part="box head tab ${isOpen ? 'selected' : ''}"
            @click=${(event: Event) => isOpen || this.dispatchEvent(new PbSelectEvent(key)) || event.preventDefault()}
          >
            ${graspHead(grasp, graspTitle(context, grasp))}
          </summary>
          ${graspBody(context, grasp)}
        </details>`;
      })}
    </div>`;
  }

  /** @returns whether the panel is now the open one. */
  #select(item: string): boolean {
    return this.dispatchEvent(new PbSelectEvent(item)) && this.#show(item);
  }

  #show(item: string): true {
    this.selected = item;
    void this.updateComplete.then(() => this.dispatchEvent(new PbSelectedEvent(item)));
    return true;
  }

  #move(event: KeyboardEvent, grasps: Grasp[]): void {
    const tabs = [...(event.currentTarget as HTMLElement).children] as HTMLElement[];
    const next = nextTab(event, tabs.indexOf(event.target as HTMLElement), tabs.length, getComputedStyle(this).direction === 'rtl');
    const grasp = grasps[next ?? -1];
    if (!grasp) return;
    event.preventDefault();
    if (this.#select(grasp.key)) tabs[next ?? 0]?.focus();
  }

  /** The browser opens and closes panels itself, on a click as on a find in page. */
  #toggle(item: string, isOpen: boolean): void {
    if (this.#print.isPrinting || isOpen === this.#open?.has(item)) return;
    if (isOpen) this.#show(item);
    else this.#open?.delete(item);
    this.requestUpdate();
  }
}
