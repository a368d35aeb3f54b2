import type { Renderer } from './renderer.js';

/** HTML that is safe to embed: only {@link html} makes it. */
class SafeHtml {
  readonly #markup: string;
  constructor(markup: string) {
    this.#markup = markup;
  }
  toString(): string {
    return this.#markup;
  }
}

const nothing: unknown = Symbol('nothing');

/**
 * Makes HTML from a template as Lit's `html` does, for the subset that the templates use: children and whole attributes
 * (`name=${value}`, without quotation marks). Every value is escaped; `part` becomes `class`.
 */
function html(strings: TemplateStringsArray, ...values: unknown[]): SafeHtml {
  let markup = '';
  strings.forEach((string, i) => {
    markup += string
      .replace(/\s*\n\s*/g, (_, at: number) => (insideTag(markup + string.slice(0, at)) ? ' ' : ''))
      .replace(/ part="([^"]*)"/g, (_, parts: string) => ` class="${classes(parts)}"`);
    if (i === values.length) return;
    const attribute = insideTag(markup) && /\s*([\w-]+)=$/.exec(markup);
    if (attribute) markup = markup.slice(0, attribute.index) + attributeMarkup(attribute[1] ?? '', values[i]);
    else markup += childMarkup(values[i]);
  });
  return new SafeHtml(markup);
}

/** In what has been made so far both characters only delimit tags: all others are escaped. */
const insideTag = (markup: string): boolean => markup.lastIndexOf('<') > markup.lastIndexOf('>');

function attributeMarkup(name: string, value: unknown): string {
  if (value === nothing) return '';
  return name === 'part' ? ` class="${escape(classes(String(value)))}"` : ` ${name}="${escape(String(value))}"`;
}

function childMarkup(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (value instanceof SafeHtml) return value.toString();
  return Array.isArray(value) ? value.map(childMarkup).join('') : escape(String(value));
}

const classes = (parts: string): string => parts.replace(/[\w-]+/g, 'pb-$&');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** Icons are left out: the style sheet keeps their place. */
export const stringRenderer: Renderer = { html, nothing, icon: () => nothing };
