import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { describe, expect, it } from 'vitest';
import { elements } from './manifest.js';
import { setting } from './setting.js';

const PACKAGE = '@party-building/widgets';
const FOLDER = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);
const entries = elements.map(({ entry }) => entry).sort();

/** Bundles a module that imports from the package, as an application's bundler does. */
async function bundle(code, options) {
  const entry = { name: 'entry', resolveId: (id) => (id === 'entry' ? `${FOLDER}entry.js` : null) };
  const build = await rollup({
    ...options,
    input: 'entry',
    external: (id) => /^(react|@lit\/react)(\/|$)/.test(id),
    plugins: [{ ...entry, load: (id) => (id === `${FOLDER}entry.js` ? code : null) }, nodeResolve({ browser: true })],
    onLog: () => undefined,
  });
  const { output } = await build.generate({ format: 'es' });
  return output;
}

const definitionsIn = (chunks) =>
  chunks.flatMap(({ code }) => [...code.matchAll(/\bdefine\(['"](pb-[\w-]+)['"]/g)].map(([, tag]) => tag)).sort();

describe('the entries of the package', () => {
  const world = setting();

  /** @returns what a page knows after it has run a bundle. */
  async function known(code) {
    const chunks = await bundle(code, { treeshake: false });
    for (const { fileName, code } of chunks) world.pages.set(`/${fileName}`, { body: code, type: 'text/javascript' });
    const page = await world.open(`<!doctype html><script type="module" src="/${chunks[0].fileName}"></script>`);
    await page.waitForFunction(() => window.classes !== undefined);
    expect(page.errors).toEqual([]);
    return page.evaluate(
      (tags) => ({
        classes: window.classes,
        defined: tags.filter((tag) => customElements.get(tag)),
        isCopy: Symbol.for('party-building') in globalThis,
      }),
      elements.map(({ tagName }) => tagName),
    );
  }

  it('are all elements that have a folder, and those that the one file defines', async () => {
    const folders = await readdir(new URL('../lib/', import.meta.url), { recursive: true });
    expect(
      folders
        .flatMap((path) => /^([\w-]+)[\\/]define\.js$/.exec(path)?.[1] ?? [])
        .filter((name) => name !== 'page')
        .sort(),
    ).toEqual(entries);
    const all = await readFile(new URL('../lib/party-building.js', import.meta.url), 'utf8');
    expect([...all.matchAll(/'\.\/([\w-]+)\/define\.js'/g)].map(([, name]) => name).sort()).toEqual(entries);
  });

  it('give with /class the classes, and neither define an element nor register a copy', async () => {
    const imports = entries.map((entry, i) => `import * as module${i} from '${PACKAGE}/${entry}/class';`).join('\n');
    const names = entries.map((_, i) => `...Object.keys(module${i})`).join(', ');
    const { classes, defined, isCopy } = await known(`${imports}\nwindow.classes = [${names}];`);
    expect(classes.sort()).toEqual(elements.map(({ name }) => name).sort());
    expect(defined).toEqual([]);
    expect(isCopy).toBe(false);
  });

  it('leave nothing of a /class in a bundle that does not use it', async () => {
    const [{ modules }] = await bundle(entries.map((entry) => `import '${PACKAGE}/${entry}/class';`).join('\n'));
    // What is left is Lit's own, which does not say that it has no side effects.
    expect(Object.keys(modules).filter((path) => path.startsWith(FOLDER) && modules[path].renderedLength > 0)).toEqual([]);
  });

  it('define each its own element', async () => {
    for (const { entry, tagName } of elements) expect(definitionsIn(await bundle(`import '${PACKAGE}/${entry}';`))).toEqual([tagName]);
    const { defined } = await known(`${entries.map((entry) => `import '${PACKAGE}/${entry}';`).join('\n')}\nwindow.classes = [];`);
    expect(defined.sort()).toEqual(elements.map(({ tagName }) => tagName).sort());
  });

  it('have a React component for each element, which brings no other element along', async () => {
    for (const { name, tagName } of elements)
      expect(definitionsIn(await bundle(`export { ${name} } from '${PACKAGE}/react';`))).toEqual([tagName]);
  });

  it('load where there is no browser, on a server that renders pages', async () => {
    const all = [PACKAGE, ...entries.flatMap((entry) => [`${PACKAGE}/${entry}`, `${PACKAGE}/${entry}/class`])];
    const others = ['react', 'jsx', 'vue', 'svelte', 'events', 'fragments'].map((name) => `${PACKAGE}/${name}`);
    const code = [...all, ...others].map((name) => `await import('${name}');`).join('');
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', `${code} console.log('loaded');`], { cwd: FOLDER });
    expect(stdout).toBe('loaded\n');
  });
});
