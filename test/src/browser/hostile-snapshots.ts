import { safeUrl, SCHEMA, type ActivityPage, type Snapshot } from '@party-building/contract';

/** How a snapshot treats a string that is no valid value of a field. */
export interface Gate {
  key(text: string, otherwise: string): string;
  /** A language tag; without one the text is in the snapshot's own language. */
  lang(text: string): string | undefined;
  url(text: string): string | undefined;
  /** A text of a limited length. */
  short(text: string): string;
  /** A field that takes names from a list, a hash, or a number. */
  closed<T>(text: string, valid: T): T | string;
}

/** What the projection and the contract's schema let through. */
export const BY_THE_CONTRACT: Gate = {
  key: (text, otherwise) => (text.length <= 100 && /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(text) ? text : otherwise),
  lang: (text) => (/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(text) ? text : undefined),
  url: safeUrl,
  short: (text) => [...text].slice(0, 20).join(''),
  closed: (_text, valid) => valid,
};

/** A server that checks nothing. */
export const UNCHECKED: Gate = {
  key: (text) => text,
  lang: (text) => text,
  url: (text) => text,
  short: (text) => text,
  closed: (text) => text,
};

const HASH = '0'.repeat(64);
const MARKS = { bold: true, italic: true, underline: true, strikethrough: true, code: true };

/** Snapshots that hold strings wherever an editor can write, and, by the gate, wherever else a field can take them. */
export class HostileContent {
  readonly #gate: Gate;

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  /** A concept with the string in every field. */
  concept(string: string): Snapshot {
    const { lang, closed } = this.#gate;
    const text = this.#text(string);
    return this.#snapshot({
      locale: closed(string, 'en'),
      locales: ['zh-CN', closed(string, 'en')],
      concept: {
        siteName: text,
        pageTitle: text,
        organisation: text,
        principle: text,
        name: text,
        // All kinds of blocks stand in the grasps' bodies.
        introduction: { blocks: this.#blocks(string).slice(0, 1), lang: lang(string) ?? 'en' },
        hero: this.#picture(string),
      },
    });
  }

  /** A list of grasps and values, one each a string, with the string in every field. */
  lists(strings: readonly string[]): Snapshot {
    const { closed } = this.#gate;
    return this.#snapshot({
      grasps: strings.map((string, i) => ({
        ...this.#head(string, i),
        lead: this.#text(string),
        body: this.#blocks(string),
        measures: [
          {
            key: this.#gate.key(string, 'measure'),
            label: this.#text(string),
            title: this.#text(string),
            text: this.#text(string),
            chain: this.#row(string),
          },
        ],
        mechanisms: [{ key: this.#gate.key(string, 'mechanism'), title: this.#text(string), text: this.#text(string) }],
      })),
      values: strings.map((string, i) => ({
        key: this.keyOf(string, i),
        kind: closed(string, 'core-value'),
        statement: this.#text(string),
        comparison: this.#row(string),
        gloss: this.#text(string),
        grasp: this.keyOf(string, i),
      })),
    });
  }

  /** Only what stands in tabs and in the bars of an accordion. */
  heads(strings: readonly string[]): Snapshot {
    return this.#snapshot({ grasps: strings.map((string, i) => ({ ...this.#head(string, i), measures: [], mechanisms: [] })) });
  }

  /** Logos, carriers, venues and activities, one each a string, with the string in every field; but times are times, and zones are zones. */
  library(strings: readonly string[]): Snapshot {
    const { closed } = this.#gate;
    return this.#snapshot({
      logos: strings.map((string, i) => this.#logo(string, i)),
      carriers: strings.map((string, i) => ({
        key: this.keyOf(string, i),
        kind: closed(string, 'site'),
        name: this.#text(string),
        description: this.#text(string),
        ...this.#link('url', string),
        cover: this.#picture(string),
      })),
      venues: strings.map((string, i) => this.#venue(string, i)),
      activities: strings.map((string, i) => ({
        ...this.#activity(string, i),
        recurring: true,
        occurrences: [{ ...this.#occurrence(string), start: '2026-11-22T01:00:00Z' }, this.#occurrence(string)],
      })),
      timeZone: 'Asia/Shanghai',
    });
  }

  /** The whole of an activity. */
  activity(string: string, i: number): ActivityPage {
    const page = {
      schema: SCHEMA,
      locale: 'en',
      activity: {
        ...this.#activity(string, i),
        start: '2099-11-22T09:00:00',
        gallery: [this.#picture(string)],
        body: { blocks: this.#blocks(string), lang: this.#gate.lang(string) ?? 'en' },
        published: '2026-11-22T01:00:00Z',
        updated: '2026-11-22T01:00:00Z',
        sequence: 0,
      },
      occurrences: [this.#occurrence(string)],
      venue: this.#venue(string, i),
    };
    return page as unknown as ActivityPage;
  }

  /** The key of a string's grasp, of its value and of all else. */
  keyOf(string: string, i: number): string {
    return this.#gate.key(string, `string-${i}`);
  }

  /** The schema, or for what is unchecked nothing, stands between this and the elements. */
  #snapshot(parts: object): Snapshot {
    const common = { schema: 1, locale: 'en', defaultLocale: 'zh-CN', locales: ['zh-CN', 'en'], grasps: [], values: [] };
    return { ...common, ...parts } as unknown as Snapshot;
  }

  #head(string: string, i: number): object {
    const { closed } = this.#gate;
    return { key: this.keyOf(string, i), title: this.#text(string), slogan: this.#text(string), growth: closed(string, 'root') };
  }

  #logo(string: string, i: number): object {
    const { closed, short } = this.#gate;
    const picture = { hash: closed(string, HASH), width: closed(string, 480), height: closed(string, 240), widths: [closed(string, 480)] };
    return {
      key: this.keyOf(string, i),
      kind: closed(string, 'emblem'),
      name: this.#text(string),
      alt: this.#text(string),
      variants: [
        {
          key: this.#gate.key(string, 'variant'),
          arrangement: closed(string, 'horizontal'),
          colourMode: closed(string, 'full'),
          language: this.#gate.lang(string) ?? 'en',
          ground: closed(string, 'light'),
          picture,
        },
        { key: 'second', arrangement: 'symbol', colourMode: 'full', ground: 'light', picture },
      ],
      rules: {
        clearSpace: closed(string, 0.5),
        minimumWidth: { screen: closed(string, 24), print: closed(string, 10) },
        allowedGrounds: [closed(string, '#ffffff')],
        forbiddenGrounds: [closed(string, '#c8102e')],
        palette: [{ key: 'colour', name: this.#text(string), hex: closed(string, '#c8102e'), pantone: short(string) }],
      },
      do: [this.#text(string)],
      dont: [this.#text(string)],
      supersededBy: this.keyOf(string, i),
      kit: closed(string, HASH),
    };
  }

  #venue(string: string, i: number): object {
    const { closed } = this.#gate;
    return {
      key: this.keyOf(string, i),
      name: this.#text(string),
      address: this.#text(string),
      location: { latitude: closed(string, 1), longitude: closed(string, 2) },
      capacity: closed(string, 30),
      openingHours: this.#text(string),
      pictures: [this.#picture(string)],
    };
  }

  #activity(string: string, i: number): object {
    const { closed } = this.#gate;
    return {
      key: this.keyOf(string, i),
      slug: closed(string, `2026-11-22-string-${i}`),
      title: this.#text(string),
      kind: closed(string, 'learning'),
      eventStatus: closed(string, 'moved'),
      timeZone: 'Asia/Shanghai',
      venue: this.keyOf(string, i),
      ...this.#link('online', string, /^https?:/),
      organiser: this.#text(string),
      cover: this.#picture(string),
      summary: this.#text(string),
      ...this.#link('registration', string),
    };
  }

  #occurrence(string: string): object {
    const { closed } = this.#gate;
    return {
      start: '2099-11-22T01:00:00Z',
      end: '2099-11-22T02:00:00Z',
      status: closed(string, 'moved'),
      plannedStart: '2099-11-21T01:00:00Z',
    };
  }

  /** @param form of what the contract takes there. */
  #link(name: string, string: string, form = /^/): object {
    const url = this.#gate.url(string);
    return url === undefined || (this.#gate !== UNCHECKED && !form.test(url)) ? {} : { [name]: url };
  }

  #text(string: string): string | { text: string; lang: string } {
    const lang = this.#gate.lang(string);
    return lang === undefined ? string : { text: string, lang };
  }

  /** A chain or a comparison. */
  #row(string: string): object[] {
    return [
      { key: this.#gate.key(string, 'first'), name: this.#text(string) },
      { key: 'second', name: this.#text(string) },
    ];
  }

  #picture(string: string): object {
    const { closed } = this.#gate;
    const size = closed(string, 480);
    return { hash: closed(string, HASH), width: size, height: size, widths: [size], alt: this.#text(string) };
  }

  #blocks(string: string): object[] {
    const { closed } = this.#gate;
    const run = { type: 'text', text: string };
    const url = this.#gate.url(string);
    const link = url === undefined ? run : { type: 'link', url, children: [run] };
    return [
      { type: 'paragraph', children: [run, { ...run, ...MARKS }, link] },
      { type: 'heading', level: closed(string, 1), children: [run] },
      { type: 'quote', children: [run] },
      { type: 'code', children: [run] },
      {
        type: 'list',
        format: closed(string, 'ordered'),
        children: [
          { type: 'list-item', children: [run] },
          { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [run] }] },
        ],
      },
      { type: 'image', picture: this.#picture(string) },
      { type: closed(string, 'paragraph'), children: [run] },
    ];
  }
}

/** In how many places of a snapshot a string stands. */
export function placesOf(snapshot: unknown, string: string): number {
  if (snapshot === string) return 1;
  if (typeof snapshot !== 'object' || snapshot === null) return 0;
  return Object.values(snapshot).reduce<number>((sum, child) => sum + placesOf(child, string), 0);
}
