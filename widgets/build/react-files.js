import { doc } from './type-files.js';

/**
 * A React component for each element: one that sets properties and hears events, which React 18 does for no custom element.
 *
 * A file each, so that a bundler takes what is used; importing one defines its element.
 *
 * @param {import('./elements.js').Element[]} elements
 * @returns {Record<string, string>} by file name.
 */
export function reactFiles(elements) {
  const index = elements.map(({ className, folder }) => `export { ${className} } from './${folder}.js';\n`).join('');
  const files = elements.flatMap((element) => [
    [`${element.folder}.js`, component(element)],
    [`${element.folder}.d.ts`, componentType(element)],
  ]);
  return { ...Object.fromEntries(files), 'index.js': index, 'index.d.ts': index };
}

/** `pb-load` is heard as `onPbLoad`. */
const handler = (event) => `on${event.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;

function component({ tag, className, folder, events }) {
  const entries = events.map(({ name }) => `${handler(name)}: '${name}'`).join(', ');
  return `'use client';
import { createComponent } from '@lit/react';
import * as React from 'react';
import { ${className} as elementClass } from '../../lib/${folder}/${folder}.js';
import '../../lib/${folder}/define.js';

export const ${className} = /* @__PURE__ */ createComponent({
  react: React,
  tagName: '${tag}',
  elementClass,
  events: { ${entries} },
  displayName: '${className}',
});
`;
}

function componentType({ className, folder, summary, events, modules }) {
  const imports = Object.entries(modules).map(([name, module]) => `import type { ${name} } from '../../${module}';\n`);
  const entries = events.map(({ name, type, description }) => `${doc(description)}  ${handler(name)}: EventName<${type}>;\n`);
  return `import type { EventName, ReactWebComponent } from '@lit/react';
import type { ${className} as Element } from '../../lib/${folder}/${folder}.js';
${imports.join('')}
/** ${summary} */
export declare const ${className}: ReactWebComponent<Element, Events>;

type Events = {
${entries.join('')}};
`;
}
