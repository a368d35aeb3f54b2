import { html, nothing, type Html } from '../renderer/renderer.js';
import { langOf, textOf, type Text } from '@party-building/contract';

/** All tags that a template may name; none comes from content. */
type Tag =
  | 'article'
  | 'blockquote'
  | 'code'
  | 'dd'
  | 'div'
  | 'dl'
  | 'dt'
  | 'em'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'header'
  | 'li'
  | 'ol'
  | 'p'
  | 'pre'
  | 's'
  | 'section'
  | 'span'
  | 'strong'
  | 'u'
  | 'ul';

/** One template a tag: Lit knows a template by the identity of its strings. */
const templates: Partial<Record<Tag, TemplateStringsArray>> = {};

/**
 * An element with a part, and a language where it has one of its own. Most of what is shown is no more than that; one template a tag
 * serves them all.
 */
export function element(tag: Tag, part: string, content: unknown, lang = nothing): Html {
  return html((templates[tag] ??= template(tag)), part, lang, content);
}

function template(tag: Tag): TemplateStringsArray {
  const strings = [`<${tag} part=`, ' lang=', '>', `</${tag}>`];
  return Object.assign(strings, { raw: strings });
}

/** The value of a `lang` attribute: only where a text is not in the snapshot's language. */
export function langAttribute(text: object | string | undefined): unknown {
  return langOf(text) ?? nothing;
}

/** An element with a text of the content; nothing where the text is absent. */
export function textElement(tag: Tag, part: string, text: Text | undefined): unknown {
  return text === undefined ? nothing : element(tag, part, textOf(text), langAttribute(text));
}

/** The tag of a heading; never deeper than 6, nor another tag where content of an unchecked server has no number. */
export function headingTag(level: number): Tag {
  return `h${Math.min(level, 6) | 0 || 6}` as Tag;
}

/** With the quotation marks of both our languages; the content has none. */
export function quoted(text: Text): Text {
  const quote = (words: string) => `“${words}”`;
  return typeof text === 'string' ? quote(text) : { ...text, text: quote(text.text) };
}
