import { safeUrl, type Snapshot } from '@party-building/contract';

/** How a snapshot treats a string that is no valid value of a field. */
export interface Gate {
  key(text: string, otherwise: string): string;
  /** A language tag; without one the text is in the snapshot's own language. */
  lang(text: string): string | undefined;
  url(text: string): string | undefined;
  /** A field that takes names from a list, a hash, or a number. */
  closed<T>(text: string, valid: T): T | string;
}

/** What the projection and the contract's schema let through. */
export const BY_THE_CONTRACT: Gate = {
  key: (text, otherwise) => (text.length <= 100 && /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(text) ? text : otherwise),
  lang: (text) => (/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(text) ? text : undefined),
  url: safeUrl,
  closed: (_text, valid) => valid,
};

/** A server that checks nothing. */
export const UNCHECKED: Gate = { key: (text) => text, lang: (text) => text, url: (text) => text, closed: (text) => text };

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

  /** The key of a string's grasp and of its value. */
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
