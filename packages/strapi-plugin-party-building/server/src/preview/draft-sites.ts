import { canonicalJson } from '@party-building/delivery';
import type { DraftSite } from './draft-site';
import type { Scope } from './scope';

/** How many are kept: as many editors at once look at as many documents. */
const KEPT = 8;

/** What the pages of previews show, kept for what they ask for after them. */
export class DraftSites {
  readonly #build: (scope: Scope) => Promise<DraftSite>;
  /** The newest last. */
  readonly #sites = new Map<string, Promise<DraftSite>>();

  constructor(build: (scope: Scope) => Promise<DraftSite>) {
    this.#build = build;
  }

  /** @param anew reads the drafts again: a page shows them as they are when it is loaded. */
  get(scope: Scope, anew: boolean): Promise<DraftSite> {
    const name = canonicalJson(scope);
    const known = anew ? undefined : this.#sites.get(name);
    const site = known ?? this.#build(scope);
    this.#sites.delete(name);
    this.#sites.set(name, site);
    // A failure is nobody's next page.
    site.catch(() => this.#sites.get(name) === site && this.#sites.delete(name));
    const [oldest] = this.#sites.keys();
    if (this.#sites.size > KEPT && oldest !== undefined) this.#sites.delete(oldest);
    return site;
  }
}
