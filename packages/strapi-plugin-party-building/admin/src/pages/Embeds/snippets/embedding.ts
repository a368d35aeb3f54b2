/** The files of one release, with their hashes. */
export interface Release {
  version: string;
  script: string;
  style: string;
}

/** An element as it is embedded: what all snippets are made of. */
export interface Embedding {
  /** Where the CMS is reached from outside, without a closing slash. */
  cms: string;
  tag: string;
  /** Attributes of the tag, by name and in order; a boolean one that is set has an empty value. */
  attributes: Readonly<Record<string, string>>;
  /** Of those, whose values are numbers. */
  numbers: ReadonlySet<string>;
  /** The language that the tag states; the page's own where it states none. */
  lang: string | undefined;
  /** The locale of the fragment and of frames. */
  locale: string;
  /** Key of the one thing that the element shows, also where a saved embed says so. */
  item: string | undefined;
  /** What the element is called, for readers. */
  title: string;
  /** HTML for the inside of the tag; empty where it is left out. */
  fragment: string;
  /** Given where the page names one release, with its hashes. */
  pinned: Release | undefined;
}

/** Address of the public routes, with a closing slash. */
export const apiOf = (cms: string): string => `${cms}/api/party-building/`;

export const originOf = (cms: string): string => new URL(cms).origin;

const escaped = (value: string): string => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** Attributes as HTML writes them, each after a space. */
export const written = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');

/** The tag with its attributes and what stands inside. */
export function tagOf({ tag, lang, attributes }: Embedding, inside: string): string {
  return `<${tag}${written({ ...(lang !== undefined && { lang }), ...attributes })}>${inside}</${tag}>`;
}
