import { XML } from '../names.js';
import type { XmlAttribute, XmlElement } from '../xml/element.js';
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
  readonly attributes: ReadonlyMap<string, { readonly value: Value; readonly required: boolean }>;
  /** Attributes of other namespaces: none, any, any but `xml:`, or those of these namespaces only. */
  readonly others: 'none' | 'any' | 'foreign' | readonly string[];
  readonly content: readonly Particle[];
  readonly text: boolean;
}

export interface Grammar {
  /** By `{namespace}name`. */
  readonly elements: ReadonlyMap<string, ElementRule>;
  /** By namespace and name: attributes of modules, which stand on elements of the core. */
  readonly moduleAttributes: ReadonlyMap<string, ReadonlyMap<string, Value>>;
  /** Names that may stand where they are named, and into which the check does not look. */
  readonly unread: ReadonlySet<string>;
}

export type Report = (element: XmlElement, rule: string, message: string) => void;

/**
 * Checks structure: elements, their order and number, attributes and their values. Namespaces that the grammar does not know are
 * extensions: their content is not looked into, but XLIFF or module elements inside them are.
 */
export function checkGrammar(root: XmlElement, grammar: Grammar, report: Report): void {
  const known = new Set([...grammar.elements.keys()].map((name) => name.slice(1, name.indexOf('}'))));
  const pending: XmlElement[] = [root];
  for (let element = pending.pop(); element; element = pending.pop()) {
    if (grammar.unread.has(`{${element.namespace}}${element.name}`)) continue;
    const rule = grammar.elements.get(`{${element.namespace}}${element.name}`);
    if (rule) {
      checkAttributes(element, rule, grammar, report);
      checkContent(element, rule, report);
    } else if (known.has(element.namespace)) {
      report(element, 'unknown-element', `There is no element <${element.name}> in the namespace ${element.namespace}.`);
    }
    for (let at = element.children.length - 1; at >= 0; at--) {
      const each = element.children[at];
      if (typeof each === 'object') pending.push(each);
    }
  }
}

function checkAttributes(element: XmlElement, rule: ElementRule, grammar: Grammar, report: Report): void {
  for (const each of element.attributes) {
    const { namespace, name, value } = each;
    const key = namespace === '' ? name : namespace === XML ? `xml:${name}` : `{${namespace}}${name}`;
    const declared = rule.attributes.get(key);
    if (declared) {
      const wrong = declared.value(value);
      if (wrong !== undefined) report(element, 'attribute-value', `${name}="${shortened(value)}" on <${element.name}> ${wrong}.`);
    } else if (namespace === '' || !admits(rule.others, namespace)) {
      report(element, 'attribute-allowed', `The attribute ${name} is not allowed on <${element.name}>.`);
    } else {
      checkModuleAttribute(element, grammar, each, report);
    }
  }
  for (const [key, { required }] of rule.attributes) {
    if (required && !element.attributes.some(({ namespace, name }) => namespace === '' && name === key)) {
      report(element, 'attribute-required', `<${element.name}> needs the attribute ${key}.`);
    }
  }
}

const admits = (others: ElementRule['others'], namespace: string): boolean =>
  others === 'any' || (others === 'foreign' ? namespace !== XML : others !== 'none' && others.includes(namespace));

function checkModuleAttribute(element: XmlElement, grammar: Grammar, { namespace, name, value }: XmlAttribute, report: Report): void {
  const declared = grammar.moduleAttributes.get(namespace);
  if (!declared) return;
  const check = declared.get(name);
  const wrong = check ? check(value) : `is not an attribute of the module ${namespace}`;
  if (wrong !== undefined) report(element, 'attribute-value', `${name}="${shortened(value)}" on <${element.name}> ${wrong}.`);
}

/** Children against the places, each place taking as many as it may: the content models of XLIFF need no looking ahead. */
function checkContent(element: XmlElement, rule: ElementRule, report: Report): void {
  let place = 0;
  let taken = 0;
  const enough = (until: number): void => {
    for (; place < until; place++, taken = 0) {
      const { names, min } = rule.content[place] ?? NOTHING;
      if (taken < min) report(element, 'element-required', `<${element.name}> needs ${named(names)} here.`);
    }
  };
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
    enough(next);
    taken++;
  }
  enough(rule.content.length);
}

const NOTHING: Particle = { names: [], min: 0, max: 0 };

function takes({ names, max }: Particle, parent: XmlElement, child: XmlElement, taken: number): boolean {
  if (taken >= max) return false;
  return names.some((name) =>
    name === '*'
      ? child.namespace !== parent.namespace && child.namespace !== ''
      : name.startsWith('{')
        ? name === `{${child.namespace}}${child.name}`
        : child.namespace === parent.namespace && child.name === name,
  );
}

const named = (names: readonly string[]): string => names.map((name) => `<${name.slice(name.indexOf('}') + 1)}>`).join(' or ');

const shortened = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);
