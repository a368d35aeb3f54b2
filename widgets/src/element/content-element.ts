import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from '@lit/reactive-element';
import { html, nothing, render } from 'lit-html';
import type { Snapshot } from '@party-building/contract';
import { ContentController } from '../content/content-controller.js';
import { failure as failureOf, type Failure } from '../content/failure.js';
import { PbErrorEvent } from '../events/error-event.js';
import { PbLoadEvent } from '../events/load-event.js';
import { litRenderer } from '../renderer/lit.js';
import { useRenderer } from '../renderer/renderer.js';
import type { Context } from '../templates/context.js';
import { element } from '../templates/element.js';
import { translationNote } from '../templates/note.js';
import { wordsFor, type Words } from '../words/words.js';

/** What an element makes of a snapshot. */
export interface Presentation {
  content: unknown;
  /** The part of the snapshot that is shown. */
  shown: unknown;
}

/**
 * What all elements have in common: they show what stands in their tag until the content is there, then the content, and say what
 * state they are in.
 */
export abstract class ContentElement extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    endpoint: {},
    locale: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: { reflect: true },
    live: { type: Boolean },
  };

  /** Address of the API, where it is not the script's: `https://cms.example.com/api/party-building/`. */
  declare endpoint?: string;
  /** BCP 47 tag of the language to show, where it is not the nearest `lang`. */
  declare locale?: string;
  /** Level of the element's own headings, 1 to 6; 2 without. */
  declare headingLevel?: number;
  /** `light`, `dark`, or `auto` for the reader's setting; without it the page's `color-scheme` holds. */
  declare theme?: 'light' | 'dark' | 'auto';
  /** Shows a publish at once, over a connection that stays open. */
  declare live?: boolean;

  readonly #content = new ContentController(this);
  #failure: Failure | undefined;
  #told: { snapshot?: Snapshot | undefined; message?: string | undefined } = {};

  /** @returns `undefined` where the snapshot has nothing for this element. */
  protected abstract present(context: Context): Presentation | undefined;

  /** What an element of one thing can show. */
  protected choice?(snapshot: Snapshot): { key: string }[];

  /** What `LitElement` does, without what it does for asynchronous directives: they are not used here, and a page pays by the byte. */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    render(this.#render(), this.renderRoot as ShadowRoot, { host: this });
  }

  #render(): unknown {
    useRenderer(litRenderer);
    const { content, failure } = this.#content.state;
    const { language, endpoint = '' } = this.#content;
    const words = wordsFor(language);
    this.#failure = failure;
    if (!content) return this.#waiting(words);
    const { snapshot } = content;
    try {
      const context: Context = {
        snapshot,
        words: wordsFor(snapshot.locale),
        language,
        baseUrl: endpoint,
        level: Math.max(Number(this.headingLevel) | 0 || 2, 1),
      };
      const presentation = this.present(context);
      if (!presentation) {
        const choice = this.choice?.(snapshot).map(({ key }) => key);
        this.#failure ??= choice && failureOf('unknown-item', `<${this.localName}> has no such item; there are: ${choice}.`);
        return status(words, 'empty', words.empty);
      }
      return element(
        'div',
        'base',
        [
          presentation.content,
          translationNote(context, presentation.shown),
          failure ? html`<p part="note stale" role="status" lang=${words.lang}>${words.stale}</p>` : nothing,
        ],
        snapshot.locale,
      );
    } catch (error) {
      this.#failure = failureOf('bad-data', `Cannot show it: ${error}`);
      return this.#waiting(words);
    }
  }

  protected override updated(): void {
    const failure = this.#failure;
    const told = this.#told;
    const { content } = this.#content.state;
    this.#told = { snapshot: content?.snapshot, message: failure?.message };
    if (content && content.snapshot !== told.snapshot) this.dispatchEvent(new PbLoadEvent(content.snapshot.locale, content.source));
    if (failure && failure.message !== told.message) this.dispatchEvent(new PbErrorEvent(failure.code, failure.message));
  }

  /** What stands in the tag; where nothing does, what is going on. */
  #waiting(words: Words): unknown {
    if (this.textContent?.trim()) return html`<slot></slot>`;
    if (!this.#failure) return status(words, 'loading', words.loading);
    const retry = () => this.#content.refresh();
    return status(
      words,
      'failed',
      html`<p part="message">${words.failed}</p>
        <button part="retry" @click=${retry}>${words.retry}</button>`,
    );
  }
}

function status({ lang }: Words, state: string, message: unknown): unknown {
  return element('div', 'base', html`<div part=${`box status ${state}`} role="status">${message}</div>`, lang);
}
