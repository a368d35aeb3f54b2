import { ELEMENTS, ITEM_ELEMENTS, type ElementName } from '@party-building/contract';

/** A place in a page where the CMS's HTML for one element goes. */
export interface Include {
  locale: string;
  element: ElementName;
  /** Key of the one thing that `pb-grasp` and its like show. */
  item?: string;
}

/** A page: static HTML and, between it, includes. */
export type Template = (string | Include)[];

/** `<!--#pb en pb-four-grasps-->`, `<!--#pb en pb-grasp/culture-->`. */
const MARKER = /<!--#pb\b(.*?)-->/g;

/** Stands for the address of the CMS's public routes. */
const ENDPOINT = '{{endpoint}}';

/**
 * Reads a page of the portal.
 *
 * @param name for the error message.
 * @throws where a marker names no element, lacks its item or has one too many.
 */
export function readTemplate(name: string, html: string, endpoint: string): Template {
  // `split` with a group in the pattern gives text and marker in turn.
  return html.split(MARKER).map((part, index) => (index % 2 ? readMarker(name, part.trim()) : part.replaceAll(ENDPOINT, escape(endpoint))));
}

export function includesOf(template: Template): Include[] {
  return template.filter((part) => typeof part !== 'string');
}

export function fillTemplate(template: Template, htmlOf: (include: Include) => string): string {
  return template.map((part) => (typeof part === 'string' ? part : htmlOf(part))).join('');
}

function readMarker(page: string, marker: string): Include {
  const [, locale, name, item] = /^([a-z\d-]+) ([a-z-]+)(?:\/([a-z\d-]+))?$/i.exec(marker) ?? [];
  const element = ELEMENTS.find((known) => known === name);
  const takesItem = ITEM_ELEMENTS.some((known) => known === name);
  if (!locale || !element || takesItem !== (item !== undefined)) {
    const forms = ELEMENTS.map((known) => (ITEM_ELEMENTS.some((one) => one === known) ? `${known}/key` : known)).join(', ');
    throw new Error(`${page}: cannot include "${marker}". Write <!--#pb locale element-->, the element one of ${forms}.`);
  }
  return item === undefined ? { locale, element } : { locale, element, item };
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
