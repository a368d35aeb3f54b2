import { composeSite, type BuiltSnapshot, type Listing, type Site, type SiteParts, type WidgetFiles } from '@party-building/delivery';
import { defaultSettings } from '../settings/settings';
import type { Edition, Served } from './edition';

/** Older snapshots that stay addressable by hash in this instance's memory. */
const KEPT_OLDER = 10;

/** What this instance serves, replaced as a whole: a reader never sees parts of two builds. */
export class ShownSite {
  readonly #widgets: WidgetFiles;
  readonly #publicUrl: string;
  #editions: readonly Edition[] = [];
  #served: Served = { settings: defaultSettings(), embeds: [] };
  /** The day in the site's zone on which it was built; fragments are made for it. */
  #day = '';
  /** Snapshots that are no longer current, by hash; still addressable. */
  readonly #older = new Map<string, BuiltSnapshot>();
  #parts: SiteParts | undefined;
  #site: Site | undefined;

  constructor(widgets: WidgetFiles, publicUrl: string) {
    this.#widgets = widgets;
    this.#publicUrl = publicUrl;
  }

  get site(): Site | undefined {
    return this.#site;
  }

  /** What the site is made of. */
  get parts(): SiteParts | undefined {
    return this.#parts;
  }

  get editions(): readonly Edition[] {
    return this.#editions;
  }

  /** The settings and saved embeds in force. */
  get served(): Served {
    return this.#served;
  }

  /** The snapshot of a locale, if it is the one of this hash. */
  current(locale: string, hash: string): BuiltSnapshot | undefined {
    return this.#editions.find(({ snapshot }) => snapshot.locale === locale && snapshot.hash === hash)?.snapshot;
  }

  /** A snapshot that was current once. */
  older(hash: string): BuiltSnapshot | undefined {
    return this.#older.get(hash);
  }

  /** Makes a snapshot that was current before this instance's start addressable again. */
  recall(snapshot: BuiltSnapshot): void {
    this.#older.set(snapshot.hash, snapshot);
  }

  /** The listings of activities that are shown, by locale. */
  listings(): Map<string, Listing> {
    return listingsOf(this.#editions);
  }

  /** Replaces what is shown. @returns the snapshots that were not shown before; `undefined` when all of it was shown already. */
  show(editions: readonly Edition[], { settings, embeds }: Served, day: string): { snapshots: readonly BuiltSnapshot[] } | undefined {
    const served = { settings, embeds };
    const snapshots = editions.map(({ snapshot }) => snapshot).filter(({ locale, hash }) => !this.current(locale, hash));
    if (this.#site && snapshots.length === 0 && this.#isShown(editions, served, day)) return undefined;
    this.#keep(editions);
    this.#editions = editions;
    this.#served = served;
    this.#day = day;
    this.#parts = this.#compose();
    this.#site = this.#parts && composeSite(this.#parts);
    return { snapshots };
  }

  #isShown(editions: readonly Edition[], served: Served, day: string): boolean {
    const before = this.listings();
    const sameListings = editions.every(({ snapshot, listing }) => before.get(snapshot.locale)?.hash === listing?.hash);
    const sameServed = JSON.stringify([served.settings, served.embeds]) === JSON.stringify([this.#served.settings, this.#served.embeds]);
    return this.#editions.length === editions.length && sameListings && sameServed && day === this.#day;
  }

  #keep(editions: readonly Edition[]): void {
    for (const { snapshot } of this.#editions) this.#older.set(snapshot.hash, snapshot);
    for (const { snapshot } of editions) this.#older.delete(snapshot.hash);
    while (this.#older.size > KEPT_OLDER) this.#older.delete(this.#older.keys().next().value as string);
  }

  #compose(): SiteParts | undefined {
    const [first] = this.#editions;
    if (!first) return undefined;
    const { settings, embeds } = this.#served;
    return {
      snapshots: this.#editions.map(({ snapshot }) => snapshot),
      listings: [...this.listings().values()],
      pinned: [...this.#older.values()],
      embeds,
      defaultLocale: first.snapshot.snapshot.defaultLocale,
      day: this.#day,
      publicUrl: this.#publicUrl,
      widgets: this.#widgets,
      access: { origins: settings.origins, frameAncestors: settings.frameAncestors },
    };
  }
}

/** The listings of these editions, by locale. */
export const listingsOf = (editions: readonly Edition[]): Map<string, Listing> =>
  new Map(editions.flatMap(({ snapshot: { locale }, listing }) => (listing ? [[locale, listing]] : [])));
