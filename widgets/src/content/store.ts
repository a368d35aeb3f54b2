import type { Snapshot } from '@party-building/contract';
import { pageRegistry } from '../page/registry.js';
import { createFeed, type Feed } from './feed.js';
import { inlineCopy } from './inline-copy.js';
import { readJson, readSnapshot } from './read-snapshot.js';
import { requestJson, requestSnapshot } from './request.js';

/** Raise it when {@link ContentStore} or {@link Feed} change: then copies before and after each bring their own store. */
const STORE_PROTOCOL = 2;

/** Where all elements of all copies on a page get their content. Endpoints are absolute and end in `/`. */
export interface ContentStore {
  /** @param locale what the page asks for, canonical or not. */
  snapshot(endpoint: string, locale: string): Feed<Snapshot>;
  /** @param path of other JSON below the endpoint. */
  resource(endpoint: string, path: string): Feed<unknown>;
}

export const contentStore = (): ContentStore => (pageRegistry().stores[STORE_PROTOCOL] ??= createStore()) as ContentStore;

function createStore(): ContentStore {
  const snapshots: Record<string, Feed<Snapshot>> = {};
  const resources: Record<string, Feed<unknown>> = {};
  return {
    snapshot: (endpoint, locale) =>
      (snapshots[`${endpoint} ${locale}`.toLowerCase()] ??= createFeed({
        endpoint,
        key: endpoint + locale,
        request: (signal) => requestSnapshot(endpoint, locale, signal),
        read: (json) => readSnapshot(json, endpoint),
        inline: () => inlineCopy(locale),
        isIn: (revised, snapshot) => revised === snapshot?.locale,
      })),
    resource: (endpoint, path) =>
      (resources[endpoint + path] ??= createFeed({
        endpoint,
        key: endpoint + path,
        request: (signal) => requestJson(endpoint + path, signal),
        read: (json) => readJson(json, endpoint + path),
        isIn: (revised) => path.includes(`/${revised}/`),
      })),
  };
}
