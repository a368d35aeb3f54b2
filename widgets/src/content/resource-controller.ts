import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Failure } from './failure.js';
import type { Feed, FeedState } from './feed.js';
import { contentStore } from './store.js';

interface ResourceHost extends ReactiveControllerHost {
  isConnected: boolean;
  live?: boolean;
}

/** Keeps an element subscribed to further JSON below its endpoint, while it is on the page and wants it. */
export class ResourceController implements ReactiveController {
  readonly #host: ResourceHost;
  readonly #wanted: () => { endpoint: string | undefined; paths: readonly string[] };
  /** By address: the feed, and what ends the subscription. */
  readonly #feeds = new Map<string, [Feed<unknown>, () => void]>();
  #endpoint: string | undefined;

  /** @param wanted is asked before each update; paths may come twice. */
  constructor(host: ResourceHost, wanted: () => { endpoint: string | undefined; paths: readonly string[] }) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  /** Nothing is known of a path that is not wanted, or not yet. */
  at<T>(path: string): FeedState<T> {
    return (this.#feeds.get(this.#endpoint + path)?.[0].state ?? {}) as FeedState<T>;
  }

  /** Why one of them cannot be had. */
  get failure(): Failure | undefined {
    for (const [{ state }] of this.#feeds.values()) if (state.failure) return state.failure;
    return undefined;
  }

  /** Asks anew for what could not be had. */
  refresh(): void {
    for (const [feed] of this.#feeds.values()) if (feed.state.failure) feed.refresh();
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const { endpoint, paths } = this.#wanted();
    this.#endpoint = endpoint;
    const addresses = new Set(endpoint ? paths.map((path) => endpoint + path) : []);
    for (const address of this.#feeds.keys()) if (!addresses.has(address)) this.#leave(address);
    for (const address of addresses) {
      if (this.#feeds.has(address)) continue;
      const feed = contentStore().resource(endpoint ?? '', address.slice(endpoint?.length));
      this.#feeds.set(address, [feed, feed.subscribe(() => this.#host.requestUpdate(), !!this.#host.live)]);
    }
  }

  hostDisconnected(): void {
    for (const address of this.#feeds.keys()) this.#leave(address);
  }

  #leave(address: string): void {
    this.#feeds.get(address)?.[1]();
    this.#feeds.delete(address);
  }
}
