const modulePath = (path) => JSON.stringify(new URL(`../lib/${path}`, import.meta.url).pathname);

/** What is changed in Lit and between us and Lit, by module: what to look for, and what comes in its place. */
const CHANGES = {
  // The built file is for browsers; the modules must also load on servers that render pages.
  '/widgets/lib/styles/css.js': [
    [/globalThis\.CSSStyleSheet \?\? Object/, 'CSSStyleSheet'],
    [/replaceSync\?\./, 'replaceSync'],
  ],
  '/widgets/lib/page/define.js': [[/globalThis\.document\?\.adoptedStyleSheets/, "'adoptedStyleSheets' in document"]],
  '/lit-html/lit-html.js': [
    // Our copies share one Trusted Types policy, and leave Lit's name to a Lit of the page.
    [/(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/, 'sharedPolicy($1)'],
    [/\w+\.litHtmlPolyfillSupport/, 'undefined'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'undefined'],
  ],
  '/reactive-element/css-tag.js': [
    // Without adopted style sheets Lit writes <style>, which a strict page blocks: such browsers keep the fragment (`page/define.ts`).
    [/\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, 'true'],
  ],
  '/reactive-element/reactive-element.js': [
    [/\w+\.reactiveElementPolyfillSupport/, 'undefined'],
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'undefined'],
    // Standard decorators, which we do not use.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{[^}]*\}/, ''],
  ],
};

/** In the built file nothing is made with anything but Lit, so nothing has to choose. */
const LIT_ONLY = `
  export { html, nothing } from 'lit-html';
  export { growthIcon as icon } from ${modulePath('icons/growth-icon.js')};
  export const useRenderer = () => undefined;
`;

/**
 * Fits Lit to the built file. Stops the build when one of the places is no longer there.
 *
 * @returns {import('rollup').Plugin}
 */
export function lit() {
  const left = new Set(Object.values(CHANGES).flat());
  return {
    name: 'lit',
    transform(code, id) {
      if (id.endsWith('/widgets/lib/renderer/renderer.js')) return { code: LIT_ONLY, map: null };
      const changes = Object.entries(CHANGES).find(([path]) => id.endsWith(path))?.[1];
      if (!changes) return null;
      let changed = code;
      for (const change of changes) {
        if (changed.match(new RegExp(change[0], 'g'))?.length === 1) left.delete(change);
        changed = changed.replace(change[0], change[1]);
      }
      const imports = changed.includes('sharedPolicy(') ? `import { sharedPolicy } from ${modulePath('page/trusted-types.js')};\n` : '';
      return { code: imports + changed, map: null };
    },
    buildEnd(error) {
      if (!error && left.size)
        this.error(
          `Lit, or what stands around it, has changed: not found (once) any more: ${[...left].map(([pattern]) => pattern).join(', ')}`,
        );
    },
  };
}
