import { XML } from '../names.js';
import { attribute, type XmlAttribute, type XmlElement } from '../xml/element.js';
import type { Value } from '../xml/values.js';

/** A place in an element's content: which children may stand here, and how often. `*` is an element of another namespace. */
export interface Particle {
  /** Names within the element's own namespace, `{namespace}name`, or `*`. */
  readonly names: readonly string[];
  readonly min: number;
  readonly max: number;
}

/** What an element may hold, as its XML schema and the specification say. */
export interface ElementRule {
  readonly attributes: ReadonlyMap<string, Value>;
  /** Of these, those that it must have. */
  readonly required: readonly string[];
  /** Attributes of other namespaces: none, any, any but `xml:`, or those of these namespaces only. */
  readonly others: 'none' | 'any' | 'foreign' | readonly string[];
  readonly content: readonly Particle[];
  readonly text: boolean;
}

export interface Grammar {
  /** By namespace and name; `unread` is what may stand where it is named, and into which the check does not look. */
  readonly elements: ReadonlyMap<string, ReadonlyMap<string, ElementRule | 'unread'>>;
  /** By namespace and name: attributes of modules, which stand on elements of the core. */
  readonly moduleAttributes: ReadonlyMap<string, ReadonlyMap<string, Value>>;
}

export type Report = (element: XmlElement, rule: string, message: string) => void;

/**
 * Checks structure: elements, their order and number, attributes and their values. Namespaces that the grammar does not know are
 * extensions: their content is not looked into, but XLIFF or module elements inside them are.
 *
 * @param checked elements that have been checked already, with all that is in them
 */
export function checkGrammar(root: XmlElement, grammar: Grammar, report: Report, checked?: (element: XmlElement) => boolean): void {
  const pending: XmlElement[] = [root];
  for (let element = pending.pop(); element; element = pending.pop()) {
    const known = grammar.elements.get(element.namespace);
    const rule = known?.get(element.name);
    if (rule === 'unread') continue;
    if (rule) {
      checkAttributes(element, rule, grammar, report);
      checkContent(element, rule, report);
    } else if (known) {
      report(element, 'unknown-element', `There is no element <${element.name}> in the namespace ${element.namespace}.`);
    }
    for (let at = element.children.length - 1; at >= 0; at--) {
      const each = element.children[at];
      if (typeof each === 'object' && !checked?.(each)) pending.push(each);
    }
  }
}

function checkAttributes(element: XmlElement, rule: ElementRule, grammar: Grammar, report: Report): void {
  for (const each of element.attributes) {
    const { namespace, name, value } = each;
    const key = namespace === '' ? name : namespace === XML ? `xml:${name}` : `{${namespace}}${name}`;
    const declared = rule.attributes.get(key);
    if (declared) {
      const wrong = declared(value);
      if (wrong !== undefined) report(element, 'attribute-value', `${name}="${shortened(value)}" on <${element.name}> ${wrong}.`);
    } else if (namespace === '' || !admits(rule.others, namespace)) {
      report(element, 'attribute-allowed', `The attribute ${name} is not allowed on <${element.name}>.`);
    } else {
      checkModuleAttribute(element, grammar, each, report);
    }
  }
  for (const name of rule.required) {
    if (attribute(element, name) === undefined) {
      report(element, 'attribute-required', `<${element.name}> needs the attribute ${name}.`);
    }
  }
}

const admits = (others: ElementRule['others'], namespace: string): boolean =>
  others === 'any' || (others === 'foreign' ? namespace !== XML : others !== 'none' && others.includes(namespace));

function checkModuleAttribute(element: XmlElement, grammar: Grammar, { namespace, name, value }: XmlAttribute, report: Report): void {
  const declared = grammar.moduleAttributes.get(namespace);
  if (!declared) return;
  const check = declared.get(name);
  if (!check) {
    report(element, 'attribute-allowed', `${name} on <${element.name}> is not an attribute of the module ${namespace}.`);
    return;
  }
  const wrong = check(value);
  if (wrong !== undefined) report(element, 'attribute-value', `${name}="${shortened(value)}" on <${element.name}> ${wrong}.`);
}

/** Children against the places, each place taking as many as it may: the content models of XLIFF need no looking ahead. */
function checkContent(element: XmlElement, rule: ElementRule, report: Report): void {
  let place = 0;
  let taken = 0;
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (!rule.text && child.trim() !== '')
        report(element, 'text-allowed', `<${element.name}> holds no text, but "${shortened(child.trim())}" stands in it.`);
      continue;
    }
    let next = place;
    while (next < rule.content.length && !takes(rule.content[next] ?? NOTHING, element, child, next === place ? taken : 0)) next++;
    if (next === rule.content.length) {
      report(child, 'element-allowed', `<${child.name}> may not stand here in <${element.name}>.`);
      continue;
    }
    if (next > place) {
      needEach(element, rule, place, next, taken, report);
      place = next;
      taken = 0;
    }
    taken++;
  }
  needEach(element, rule, place, rule.content.length, taken, report);
}

/** Reports places that are left with less than they need; at the first of them so many stand. */
function needEach(element: XmlElement, { content }: ElementRule, from: number, until: number, taken: number, report: Report): void {
  for (let place = from; place < until; place++) {
    const { names, min } = content[place] ?? NOTHING;
    if ((place === from ? taken : 0) < min) report(element, 'element-required', `<${element.name}> needs ${named(names)} here.`);
  }
}

const NOTHING: Particle = { names: [], min: 0, max: 0 };

function takes({ names, max }: Particle, parent: XmlElement, child: XmlElement, taken: number): boolean {
  if (taken >= max) return false;
  const own = child.namespace === parent.namespace;
  for (const name of names) {
    if (own ? name === child.name : name === '*' && child.namespace !== '') return true;
    if (name.startsWith('{') && name === `{${child.namespace}}${child.name}`) return true;
  }
  return false;
}

const named = (names: readonly string[]): string => names.map((name) => `<${name.slice(name.indexOf('}') + 1)}>`).join(' or ');

const shortened = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);
