import { copyFile, cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { API_PATH } from '@party-building/contract';
import { defineConfig } from 'vitepress';
import { withPolicy } from './content-security-policy';
import { withFragments } from './fragments';
import { CHINESE_SEARCH, locales } from './locales';
import { API } from './reference/content';
import { sectionsOf } from './search/sections';

const ELEMENTS = dirname(createRequire(import.meta.url).resolve('@party-building/widgets/custom-elements.json'));
const BASE = process.env.DOCS_BASE || '/';
const WIDGETS = `${BASE}${API_PATH.slice(1)}/widgets/v1/`;

export default defineConfig({
  base: BASE,
  outDir: './dist',
  cacheDir: '../.cache/vitepress',
  locales: locales(),
  head: [
    ['link', { rel: 'icon', href: `${BASE}mark.svg`, type: 'image/svg+xml' }],
    // The site is a portal like any other: these two lines, and the tags.
    ['link', { rel: 'stylesheet', href: `${WIDGETS}pre.css` }],
    ['script', { type: 'module', src: `${WIDGETS}party-building.js` }],
  ],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    image: { lazyLoading: true },
  },
  themeConfig: {
    logo: '/mark.svg',
    externalLinkIcon: false,
    search: {
      provider: 'local',
      options: { locales: { zh: CHINESE_SEARCH }, miniSearch: { _splitIntoSections: sectionsOf } },
    },
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('pb-') } } },
  transformHtml: (html, _, { siteData }) => withPolicy(withFragments(html, siteData.lang, siteData.base)),
  /** Lays the exported seed content and the newest elements beside the pages, at the addresses at which a CMS serves them. */
  async buildEnd({ outDir }) {
    const api = join(outDir, API_PATH);
    await mkdir(dirname(api), { recursive: true });
    await cp(API, api, { recursive: true });
    const { version } = JSON.parse(await readFile(join(ELEMENTS, 'integrity.json'), 'utf8')) as { version: string };
    for (const release of ['v1', version]) await layElements(join(api, 'widgets', release));
  },
});

/** What a page can load: not the types and wrappers for bundles, which stand in folders of their own. */
async function layElements(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = (await readdir(ELEMENTS, { withFileTypes: true })).filter((entry) => entry.isFile());
  await Promise.all(files.map(({ name }) => copyFile(join(ELEMENTS, name), join(folder, name))));
}
