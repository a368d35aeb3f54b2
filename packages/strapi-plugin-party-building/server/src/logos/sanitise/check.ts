import { ATTRIBUTES, NAME } from './attributes';
import { readCssValue } from './css-value';
import { elementsOf, rawOf, type Element, type Stylesheet } from './drawing';
import { WITH_HREF } from './elements';
import type { Notes } from './notes';
import { PROPERTIES, SHORTHANDS, STYLE_ONLY } from './properties';
import { cascade, readStyle, readStylesheets } from './style';

/** Gives each element the attributes that may be written, with its styles among them, and notes the others. */
export function checkAttributes(root: Element, sheets: readonly Stylesheet[], notes: Notes): void {
  const rules = readStylesheets(sheets, notes);
  for (const element of elementsOf(root)) {
    notes.inTime(element.at);
    for (const { name, value } of element.raw) checkAttribute(element, name, value, notes);
    const style = rawOf(element, 'style');
    const own = style === undefined ? [] : readStyle(style, element.at, notes);
    if (rules.length === 0 && own.length === 0) continue;
    const kept = new Map<string, string>();
    for (const { property, value } of cascade(element, rules, own)) {
      for (const each of SHORTHANDS[property] ?? [property]) {
        if (STYLE_ONLY.has(each) && /^[a-z-]+$/.test(value)) kept.set(each, value);
        else if (PROPERTIES.has(each)) setProperty(element, each, value, notes);
        else notes.taken(each.startsWith('-inkscape-') ? 'editor-data' : 'style', `${each}: ${value}`, element.at);
      }
    }
    if (kept.size > 0) element.attributes.set('style', [...kept].map(([property, value]) => `${property}:${value}`).join(';'));
  }
}

function checkAttribute(element: Element, name: string, value: string, notes: Notes): void {
  const { at, attributes } = element;
  // Styles are read for themselves, and classes have no other meaning in a drawing.
  if (name === 'style' || name === 'class') return;
  if (name === 'id') {
    if (NAME.test(value)) attributes.set(name, value);
    else notes.taken('value', `${name}="${value}"`, at);
    return;
  }
  if (name === 'href') return checkHref(element, value, notes);
  if (PROPERTIES.has(name)) return setProperty(element, name, value, notes);
  const characters = ATTRIBUTES.get(name);
  if (characters?.test(value)) attributes.set(name, value);
  else if (characters) notes.taken('value', `${name}="${value}"`, at);
  else notes.taken(/^on/i.test(name) ? 'handler' : /^data-/.test(name) ? 'editor-data' : 'attribute', name, at);
}

/** Both spellings of `href` are one attribute in the clean copy; the one without a prefix wins, as SVG 2 has it. */
function checkHref(element: Element, value: string, notes: Notes): void {
  const id = value.trim().startsWith('#') ? value.trim().slice(1) : '';
  if (!WITH_HREF.has(element.name)) return notes.taken('link', `href="${value}"`, element.at);
  if (!NAME.test(id)) return notes.taken('reference', `href="${value}"`, element.at);
  if (element.attributes.has('href')) return;
  element.attributes.set('href', `#${id}`);
  element.refers.push({ attribute: 'href', id });
}

function setProperty(element: Element, name: string, given: string, notes: Notes): void {
  const value = readCssValue(name, given);
  if (!value) {
    if (given.trim() !== '') notes.taken(/url/i.test(given) ? 'reference' : 'value', `${name}: ${given}`, element.at);
    return;
  }
  element.attributes.set(name, value.text);
  element.refers = element.refers.filter(({ attribute }) => attribute !== name);
  for (const id of value.refers) element.refers.push({ attribute: name, id });
}
