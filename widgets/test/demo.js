import { fixtureSnapshot } from '@party-building/contract/fixtures';
import { startCms } from './fake-cms.js';
import { tags } from './fragments.js';
import { portalPage, startPortal } from './portal.js';

/** `npm run demo -w widgets`: all elements on pages of a portal, by language, theme and view. */
const cms = await startCms({ 'zh-CN': fixtureSnapshot('zh-CN'), en: fixtureSnapshot('en') });
const paths = ['zh-CN', 'en'].flatMap((locale) =>
  ['light', 'dark', 'auto'].flatMap((theme) => ['tabs', 'accordion', 'cards'].map((view) => `/${locale}/${theme}/${view}`)),
);
const portal = await startPortal((path) => {
  if (path === '/') return { body: paths.map((each) => `<p><a href="${each}">${each}</a></p>`).join('') };
  if (!paths.includes(path)) return undefined;
  const [, locale, theme, view] = path.split('/');
  const body = tags({ cms, locale, attributes: `theme="${theme}" view="${view}"` });
  const head = `<style>:root { color-scheme: ${theme === 'auto' ? 'light dark' : theme} } body { display: grid; gap: 32px; max-width: 1160px; margin: 24px auto; padding: 0 16px }</style>`;
  return { body: portalPage({ cms, lang: locale, body, head }) };
});
console.log(`${portal.origin}/  (Ctrl+C ends it)`);
