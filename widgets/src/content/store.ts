import { pageRegistry } from '../page/registry.js';
import { createFeed, type ContentFeed } from './feed.js';

/** Raise it when {@link ContentFeed} changes: then copies before and after each bring their own store. */
const STORE_PROTOCOL = 1;

/**
 * Where all elements of all copies on a page get their content.
 *
 * @param endpoint absolute, ends in `/`.
 * @param locale what the page asks for, canonical or not.
 */
export type ContentStore = (endpoint: string, locale: string) => ContentFeed;

export function contentFeed(endpoint: string, locale: string): ContentFeed {
  return (pageRegistry().stores[STORE_PROTOCOL] ??= createStore())(endpoint, locale);
}

function createStore(): ContentStore {
  const feeds: Record<string, ContentFeed> = {};
  return (endpoint, locale) => (feeds[`${endpoint} ${locale}`.toLowerCase()] ??= createFeed(endpoint, locale));
}
