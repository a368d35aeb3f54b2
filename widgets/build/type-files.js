/**
 * Types of the tags for JSX, Vue and Svelte. The generators at hand write other types than these elements have: the one for Vue and the
 * one for Svelte take every event for a `CustomEvent` and know Svelte up to 4; the one for JSX takes no `useRef`, names event classes
 * without importing them, and augments seven frameworks at once, which a strict project that has only one of them does not compile.
 *
 * @param {import('./elements.js').Element[]} elements
 * @returns {Record<string, string>} by file name.
 */
export function typeFiles(elements) {
  const modules = new Map(elements.flatMap((element) => Object.entries(element.modules)));
  const events = [...modules].map(([name, module]) => `export { ${name} } from '../../${module}';\n`).join('');
  return {
    'elements.d.ts': elementTypes(elements, modules),
    'events.d.ts': events,
    'events.js': events,
    'jsx.d.ts': JSX,
    'vue.d.ts': VUE,
    'svelte.d.ts': SVELTE,
    // So that a plain `import '@party-building/widgets/vue'` runs too.
    'none.js': 'export {};\n',
  };
}

function elementTypes(elements, modules) {
  const classes = elements.map(({ className, folder }) => importType(className, `lib/${folder}/${folder}.js`));
  return [
    ...classes,
    ...[...modules].map(([name, module]) => importType(name, module)),
    '\n/** What each tag takes besides the attributes that all elements of HTML have, and what it fires. */\nexport interface Elements {\n',
    ...elements.map(
      (element) =>
        `${doc(element.summary)}  '${element.tag}': { element: ${element.className}; props: ${element.className}Props; events: ${element.className}Events };\n`,
    ),
    '}\n',
    ...elements.flatMap(({ className, properties, events }) => [
      `\nexport interface ${className}Props {\n${properties.map((property) => propertyType(className, property)).join('')}}\n`,
      `\nexport interface ${className}Events {\n${events.map(({ name, type, description }) => `${doc(description)}  '${name}': ${type};\n`).join('')}}\n`,
    ]),
  ].join('');
}

const importType = (name, module) => `import type { ${name} } from '../../${module}';\n`;

/** As a property, and as an attribute where that has another name: in templates a number may be written as text there. */
function propertyType(className, { name, attribute, description }) {
  const type = `${className}['${name}'] | undefined`;
  const property = `${doc(description)}  ${name}?: ${type};\n`;
  if (!attribute || attribute.name === name) return property;
  const text = attribute.type === 'number' ? ' | `${number}`' : '';
  return `${property}${doc(description)}  '${attribute.name}'?: ${type}${text};\n`;
}

export const doc = (text) => `  /** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n`;

const JSX = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements } from './elements.js';

type Handlers<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined };

type Tag<Element extends HTMLElement, Props, Events> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Props> &
  Props &
  Handlers<Events>;

/** The tags as React 19 takes them. React 18 sets no properties and hears no events of theirs: use \`@party-building/widgets/react\`. */
export type Tags = { [Name in keyof Elements]: Tag<Elements[Name]['element'], Elements[Name]['props'], Elements[Name]['events']> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

const VUE = `import type { HTMLAttributes, PublicProps } from 'vue';
import type { Elements } from './elements.js';

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name;

/** Templates write both names of a property in one way. */
type CamelProps<Props> = { [Name in keyof Props & string as Camel<Name>]?: Props[Name] };

type Handlers<Events> = { [Name in keyof Events & string as \`on\${Capitalize<Camel<Name>>}\`]?: ((event: Events[Name]) => void) | undefined };

type Tag<Element extends HTMLElement, Props, Events> = new () => Element & {
  /** For templates only. */
  $props: Omit<HTMLAttributes, keyof Props> & CamelProps<Props> & Handlers<Events> & PublicProps;
};

/** The tags as templates of Vue 3 take them. */
export type Tags = { [Name in keyof Elements]: Tag<Elements[Name]['element'], Elements[Name]['props'], Elements[Name]['events']> };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
`;

const SVELTE = `import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from './elements.js';

type Handlers<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined };

type Tag<Element extends HTMLElement, Props, Events> = Omit<HTMLAttributes<Element>, keyof Props> & Props & Handlers<Events>;

/** The tags as Svelte 5 takes them. */
export type Tags = { [Name in keyof Elements]: Tag<Elements[Name]['element'], Elements[Name]['props'], Elements[Name]['events']> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`;
