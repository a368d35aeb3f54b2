import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** As much of the Custom Elements Manifest (schema 1.0.0) as the reference shows. */
interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

interface Declaration {
  name: string;
  description?: string;
  summary?: string;
  customElement?: boolean;
  tagName?: string;
  attributes?: { name: string; description?: string; type?: { text: string }; fieldName?: string; default?: string }[];
  members?: Member[];
  events?: { name: string; description?: string; type?: { text: string } }[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: (Named & { default?: string })[];
}

interface Member {
  kind: string;
  name: string;
  description?: string;
  type?: { text: string };
  static?: boolean;
  privacy?: string;
}

/** Something with a name and a sentence about it. */
export interface Named {
  name: string;
  description?: string;
}

export interface Attribute extends Named {
  /** As TypeScript writes it, without `undefined`. */
  type: string;
  /** The property of the same meaning. */
  property?: string;
}

/** A property without an attribute: complex data. */
export interface Property extends Named {
  type: string;
}

export interface ElementEvent extends Named {
  /** Name of its class. */
  type: string;
  /** What the class has beyond any event's. */
  fields: Property[];
}

export interface Token extends Named {
  default?: string;
}

/** An element as the manifest describes it. */
export interface Element {
  tag: string;
  className: string;
  summary: string;
  description: string;
  attributes: Attribute[];
  properties: Property[];
  events: ElementEvent[];
  slots: Named[];
  parts: Named[];
  tokens: Token[];
}

const FILE = createRequire(import.meta.url).resolve('@party-building/widgets/custom-elements.json');

/** All elements of the built manifest, in its order. */
export function readElements(): Element[] {
  const { modules } = JSON.parse(readFileSync(FILE, 'utf8')) as Manifest;
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const fieldsOf = (type: string): Property[] =>
    declarations.filter(({ name }) => name === type).flatMap(({ members = [] }) => members.filter(isDescribedField).map(property));
  return declarations.flatMap((declaration) =>
    declaration.customElement && declaration.tagName ? [element(declaration.tagName, declaration, fieldsOf)] : [],
  );
}

function element(tag: string, declaration: Declaration, fieldsOf: (type: string) => Property[]): Element {
  const { name, summary = '', description = '', attributes = [], members = [], events = [] } = declaration;
  const ofAttributes = new Set(attributes.map(({ fieldName }) => fieldName));
  return {
    tag,
    className: name,
    summary,
    description,
    attributes: attributes.map(({ type, fieldName, ...rest }) => ({
      ...named(rest),
      type: withoutUndefined(type?.text),
      ...(fieldName && { property: fieldName }),
    })),
    properties: members.filter((member) => isDescribedField(member) && !ofAttributes.has(member.name)).map(property),
    events: events.map(({ type: { text: type } = { text: 'Event' }, ...rest }) => ({ ...named(rest), type, fields: fieldsOf(type) })),
    slots: (declaration.slots ?? []).map(named),
    parts: (declaration.cssParts ?? []).map(named),
    tokens: (declaration.cssProperties ?? []).map((token) => ({ ...named(token), ...(token.default && { default: token.default }) })),
  };
}

const isDescribedField = ({ kind, static: isStatic, privacy, description }: Member): boolean =>
  kind === 'field' && !isStatic && (privacy === undefined || privacy === 'public') && description !== undefined;

const property = ({ type, ...rest }: Member): Property => ({ ...named(rest), type: withoutUndefined(type?.text) });

const named = ({ name, description }: Named): Named => ({ name, ...(description && { description }) });

const withoutUndefined = (type = 'string'): string => type.replace(/\s*\|\s*undefined\b/g, '');
