import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from '@lit/reactive-element';
import { html, nothing, render } from 'lit-html';
import { savedEmbedPath, type SavedEmbed, type Snapshot } from '@party-building/contract';
import { adoptAppearance } from '../appearance/site-appearance.js';
import { dayOf } from '../clock/day.js';
import { dateFormat } from '../clock/format.js';
import { ContentController } from '../content/content-controller.js';
import { failure as failureOf, type Failure } from '../content/failure.js';
import type { FeedState } from '../content/feed.js';
import { ResourceController } from '../content/resource-controller.js';
import { PbErrorEvent } from '../events/error-event.js';
import { PbLoadEvent } from '../events/load-event.js';
import { litRenderer } from '../renderer/lit.js';
import { useRenderer } from '../renderer/renderer.js';
import { base } from '../templates/base.js';
import type { Context } from '../templates/context.js';
import { element } from '../templates/element.js';
import { wordsFor, type Words } from '../words/words.js';
import { button } from './button.js';

// Whoever knows an element's type also knows those of its events.
export type { PbErrorEvent, PbLoadEvent };

/** What an element makes of a snapshot. */
export interface Presentation {
  content: unknown;
  /** The part of the snapshot that is shown. */
  shown: unknown;
}

/** Options that a saved embed cannot set: where it is found itself. */
const OF_THE_PAGE = ['endpoint', 'embed'];

/**
 * What all elements have in common: they show what stands in their tag until the content is there, then the content, and say what
 * state they are in.
 *
 * @attr {string} endpoint - Address of the API, where it is not the script's: `https://cms.example.com/api/party-building/`.
 * @attr {string} locale - BCP 47 tag of the language to show; without it the nearest `lang` on the page holds.
 * @attr {number} heading-level - Level of the element's own headings, 1 to 6; 2 without.
 * @attr {'light'|'dark'|'auto'} theme - Without it the page's `color-scheme` holds; `auto` is the reader's setting.
 * @attr {boolean} live - Shows a publish at once, over a connection that stays open.
 * @attr {string} embed - Identifier of a saved embed: its options hold where the tag does not state them.
 *
 * @slot - Readable HTML of the same content (the fragment). It shows until the content is there, and stays when it cannot be had.
 *
 * @fires {PbLoadEvent} pb-load - Content is shown, for the first time or newer than before.
 * @fires {PbErrorEvent} pb-error - Content cannot be loaded or shown; what stood there stays.
 *
 * @csspart base - All of the content; with `grey` on days that the site shows in grey.
 * @csspart note - Says that something is untranslated or, with `stale`, not confirmed.
 * @csspart status - What is going on where there is nothing to show; with `loading`, `failed` or `empty`.
 * @csspart message - What is said in `status`.
 * @csspart button - A button; with `retry` where it tries again.
 * @csspart box - Everything with a border.
 *
 * @cssprop [--pb-font-family=system-ui, …] - Typeface.
 * @cssprop [--pb-font-size=medium] - Size of plain text; everything else follows.
 * @cssprop [--pb-space=4px] - Unit of all distances.
 * @cssprop [--pb-radius=10px] - Radius of boxes.
 * @cssprop [--pb-color-banner=#97141a] - Ground of heads that stand out.
 * @cssprop [--pb-color-on-banner=#fff] - Text on it.
 * @cssprop [--pb-color-on-banner-accent=#ffdc94] - Words on it that stand out.
 * @cssprop [--pb-color-shade=#0005] - Shadow on it, towards one corner.
 * @cssprop [--pb-color-gold=#cb9b43] - Lines and numbers.
 * @cssprop [--pb-color-accent=light-dark(#a3161c, #ff9d90)] - Words that stand out, links, focus.
 * @cssprop [--pb-color-text=light-dark(#261b17, #f3ebe4)] - Text.
 * @cssprop [--pb-color-muted=light-dark(#66564d, #c4b3a7)] - Text of less weight.
 * @cssprop [--pb-color-surface=light-dark(#fff, #1e1816)] - Ground of boxes.
 * @cssprop [--pb-color-tint=light-dark(#fbf6ec, #2a211d)] - Ground that stands off.
 * @cssprop [--pb-color-border=light-dark(#e8dcc8, #4a3b32)] - Borders.
 */
export abstract class ContentElement extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    endpoint: {},
    locale: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: { reflect: true },
    live: { type: Boolean },
    embed: {},
    snapshot: { attribute: false },
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
  /** Identifier of a saved embed: its options hold where nothing else is stated. */
  declare embed?: string;

  /** What to show, where the page has it already: nothing is asked for then. */
  declare snapshot?: Snapshot;

  readonly #content = new ContentController(this);
  readonly #resources = new ResourceController(this, () => ({ endpoint: this.#content.endpoint, paths: this.#paths() }));
  /** What a saved embed has set, by attribute. */
  readonly #lent = new Map<string, unknown>();
  /** The last snapshot that could be shown. */
  #shown: Snapshot | undefined;
  #failure: Failure | undefined;
  #told: { snapshot?: Snapshot | undefined; message?: string | undefined } = {};

  /**
   * @returns `undefined` where the snapshot has nothing for this element, `null` where more of what it shows is still to come.
   */
  protected abstract present(context: Context): Presentation | undefined | null;

  /** What an element of one thing can show. */
  protected choice?(snapshot: Snapshot): { key: string }[];

  /** Attributes that hold where neither the page nor a saved embed says otherwise. */
  protected readonly defaults?: Readonly<Record<string, string>>;

  /** Further JSON below the endpoint that the element shows: {@link at} gives what is known of it. */
  protected paths?(snapshot: Snapshot): string[];

  protected at<T>(path: string): FeedState<T> {
    return this.#resources.at(path);
  }

  /** Asks anew for what could not be had. */
  protected readonly retry = (): void => {
    this.#content.refresh();
    this.#resources.refresh();
  };

  #paths(): string[] {
    const snapshot = this.#content.state.content?.data;
    return [...(this.embed ? [savedEmbedPath(this.embed)] : []), ...((snapshot && this.paths?.(snapshot)) ?? [])];
  }

  /** What the saved embed says, as if it stood in the tag. What the page states, before or after, comes first. */
  protected override willUpdate(_changed: PropertyValues): void {
    if (!this.embed && !this.defaults && !this.#lent.size) return;
    const options = this.#savedEmbed?.content?.data.options ?? {};
    for (const [property, { attribute }] of (this.constructor as typeof ReactiveElement).elementProperties) {
      const name = String(attribute ?? property).toLowerCase();
      // What the page takes back is stated no more.
      const value = (): unknown => this[property as keyof this] || undefined;
      const before = value();
      if (OF_THE_PAGE.includes(name) || (before && before !== this.#lent.get(name))) continue;
      this.attributeChangedCallback(name, null, options[name] ?? this.defaults?.[name] ?? null);
      // So that the attribute follows, on which styles depend.
      this.requestUpdate(property, before);
      this.#lent.set(name, value());
    }
  }

  get #savedEmbed(): FeedState<SavedEmbed> | undefined {
    return this.embed ? this.at(savedEmbedPath(this.embed)) : undefined;
  }

  /** What `LitElement` does, without what it does for asynchronous directives: they are not used here, and a page pays by the byte. */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    render(this.#render(), this.renderRoot as ShadowRoot, { host: this });
  }

  #render(): unknown {
    useRenderer(litRenderer);
    const { content, failure } = this.#content.state;
    const words = wordsFor(this.#content.language);
    const embed = this.#savedEmbed;
    this.#failure = failure ?? this.#resources.failure;
    if (!content || (embed && !embed.content && !embed.failure)) return this.#waiting(words);
    try {
      return this.#show(content.data, words);
    } catch (error) {
      this.#failure ??= (error as Failure).code ? (error as Failure) : failureOf('bad-data', `Cannot show it: ${error}`);
      // Of a publish that cannot be shown nothing is shown: what stood there stays.
      return this.#shown ? this.#show(this.#shown, words) : this.#waiting(words);
    }
  }

  #show(snapshot: Snapshot, words: Words): unknown {
    const { language, endpoint = '', state } = this.#content;
    const now = Date.now();
    adoptAppearance(this.renderRoot as ShadowRoot, this.#savedEmbed?.content?.data.appearance ?? snapshot.appearance);
    const context: Context = {
      snapshot,
      words: wordsFor(snapshot.locale),
      language,
      baseUrl: endpoint,
      level: Math.max(Number(this.headingLevel) | 0 || 2, 1),
      today: dayOf(now, snapshot.timeZone),
      now,
      get timeZone() {
        return dateFormat('en', undefined, {}).resolvedOptions().timeZone;
      },
    };
    const presentation = this.present(context);
    if (presentation === null) return this.#waiting(words);
    this.#shown = snapshot;
    if (!presentation) {
      const choice = this.choice?.(snapshot).map(({ key }) => key);
      if (choice) this.#failure = failureOf('unknown-item', `<${this.localName}> has no such item; there are: ${choice}.`);
      return status(words, 'empty', words.empty);
    }
    const stale = state.failure ? html`<p part="note stale" role="status" lang=${words.lang}>${words.stale}</p>` : nothing;
    return base(context, presentation.content, presentation.shown, stale);
  }

  protected override updated(): void {
    const failure = this.#failure;
    const told = this.#told;
    const { content } = this.#content.state;
    this.#told = { snapshot: content?.data, message: failure?.message };
    if (content && content.data !== told.snapshot) this.dispatchEvent(new PbLoadEvent(content.data.locale, content.source));
    if (failure && failure.message !== told.message) this.dispatchEvent(new PbErrorEvent(failure.code, failure.message));
  }

  /** What stands in the tag; where nothing does, what is going on. */
  #waiting(words: Words): unknown {
    if (this.textContent?.trim()) return html`<slot></slot>`;
    if (!this.#failure) return status(words, 'loading', words.loading);
    return status(
      words,
      'failed',
      html`<p part="message">${words.failed}</p>
        ${button(words.retry, this.retry, 'retry')}`,
    );
  }
}

function status({ lang }: Words, state: string, message: unknown): unknown {
  return element('div', 'base', html`<div part=${`box status ${state}`} role="status">${message}</div>`, lang);
}
