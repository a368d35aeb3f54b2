import { readdirSync } from 'node:fs';

/** Modules of `src/lazy`: files of their own, which an element asks for when a reader does. */
export const LAZY = readdirSync(new URL('../lib/', import.meta.url)).includes('lazy')
  ? readdirSync(new URL('../lib/lazy/', import.meta.url)).filter((name) => name.endsWith('.js'))
  : [];

/** In the one file with all elements they stay apart: they stand beside it. */
export const apart = {
  name: 'apart',
  resolveDynamicImport(specifier) {
    const name = /\/lazy\/([\w-]+\.js)$/.exec(specifier)?.[1];
    return name ? { id: `./${name}`, external: true } : null;
  },
};

/**
 * A lazy file makes templates and renders none: what Lit renders is a plain object, so Lit itself need not come twice.
 *
 * @type {import('rollup').Plugin}
 */
export const templatesOnly = {
  name: 'templates-only',
  resolveId: (id) => (id === 'lit-html' ? '\0lit-html' : null),
  load: (id) =>
    id === '\0lit-html'
      ? "export const html = (strings, ...values) => ({ _$litType$: 1, strings, values }); export const nothing = Symbol.for('lit-nothing');"
      : null,
};
