import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { nearestLanguage, watchLanguage } from '../language/nearest-language.js';
import { resolveEndpoint } from '../page/endpoint.js';
import { failure } from './failure.js';
import type { Snapshot } from '@party-building/contract';
import type { Feed, FeedState } from './feed.js';
import { contentStore } from './store.js';

interface ContentHost extends ReactiveControllerHost, HTMLElement {
  endpoint?: string;
  locale?: string;
  live?: boolean;
  snapshot?: Snapshot;
}

/** Keeps an element subscribed to the snapshot of its endpoint and language, while it is on the page. */
export class ContentController implements ReactiveController {
  /** The language asked for. */
  language = '';
  /** Where content comes from; `undefined` where nobody says it. */
  endpoint: string | undefined;
  readonly #host: ContentHost;
  #feed: Feed<Snapshot> | undefined;
  #live: boolean | undefined;
  #unsubscribe: (() => void) | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: ContentHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): FeedState<Snapshot> {
    const { snapshot } = this.#host;
    if (snapshot) return { content: { data: snapshot, source: 'inline' } };
    return this.#feed ? this.#feed.state : { failure: failure('no-endpoint', 'Load the script from the CMS, or set endpoint.') };
  }

  refresh(): void {
    this.#feed?.refresh();
  }

  hostConnected(): void {
    this.#unwatch = watchLanguage(this.#host, () => this.#host.requestUpdate());
    this.hostUpdate();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#unsubscribe?.();
    this.#feed = undefined;
  }

  /** Follows the attributes and the language around. */
  hostUpdate(): void {
    const host = this.#host;
    if (!host.isConnected) return;
    this.endpoint = resolveEndpoint(host.endpoint);
    this.language = host.locale || nearestLanguage(host);
    const feed = this.endpoint && !host.snapshot ? contentStore().snapshot(this.endpoint, this.language) : undefined;
    if (feed === this.#feed && host.live === this.#live) return;
    this.#unsubscribe?.();
    this.#feed = feed;
    this.#live = host.live;
    this.#unsubscribe = feed?.subscribe(() => host.requestUpdate(), !!host.live);
  }
}
