import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFile } from 'node:fs/promises';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { es2021, PRIVATE } from './build/es2021.js';
import { integrity, packageVersion } from './build/integrity.js';
import { embedCss } from './build/embed-css.js';
import { preCss } from './build/pre-css.js';
import { notSaid, privateNames } from './build/private-names.js';
import { apart, LAZY, templatesOnly } from './build/lazy.js';
import { licences } from './build/licences.js';
import { lit } from './build/lit.js';

/** Writes the files that stand beside the script: the style sheets, `integrity.json` over all, and the licences of what is inside. */
const companions = {
  name: 'companions',
  async generateBundle(_options, bundle) {
    const css = { 'pre.css': await preCss(), 'embed.css': await embedCss() };
    const embed = await readFile(new URL('dist/embed.js', import.meta.url));
    const lazy = await Promise.all(LAZY.map(async (name) => [name, await readFile(new URL(`dist/${name}`, import.meta.url))]));
    const files = { 'party-building.js': bundle['party-building.js'].code, 'embed.js': embed, ...Object.fromEntries(lazy), ...css };
    for (const [fileName, source] of Object.entries(css)) this.emitFile({ type: 'asset', fileName, source });
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: await licences() });
    const json = JSON.stringify(integrity(await packageVersion(), files), null, 2);
    this.emitFile({ type: 'asset', fileName: 'integrity.json', source: `${json}\n` });
  },
};

/** The script of embed pages: a classic one, made first, since `integrity.json` names it too. */
const embed = {
  input: 'lib/embed-page/report-height.js',
  output: { file: 'dist/embed.js', format: 'iife' },
  plugins: [nodeResolve({ browser: true }), es2021(), terser({ ecma: 2020, compress: { passes: 2 }, format: { comments: false } })],
};

/** What few readers ask for, a file each; made first, since `integrity.json` names them too. */
const lazy = LAZY.map((name) => ({
  input: `lib/lazy/${name}`,
  output: { file: `dist/${name}`, format: 'es' },
  plugins: [
    templatesOnly,
    nodeResolve({ browser: true }),
    minifyTemplateLiterals({ failOnError: true }),
    es2021(),
    notSaid,
    terser({ ecma: 2020, module: true, compress: { passes: 2 }, mangle: { properties: { regex: PRIVATE } }, format: { comments: false } }),
  ],
}));

const elements = {
  input: 'lib/party-building.js',
  output: { dir: 'dist', format: 'es', entryFileNames: 'party-building.js', inlineDynamicImports: true },
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['browser', 'production'] }),
    minifyTemplateLiterals({ failOnError: true }),
    es2021(),
    apart,
    lit(),
    terser({
      ecma: 2020,
      module: true,
      compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, keep_fargs: false },
      mangle: { properties: { regex: privateNames } },
      format: { comments: false },
    }),
    companions,
  ],
};

export default [embed, ...lazy, elements];
