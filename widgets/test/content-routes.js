import { emptySnapshot, fixtureAppearance, fixtureWholeSnapshot, partlyTranslatedSnapshot } from '@party-building/contract/fixtures';
import { otherBody } from './activity-bodies.js';

const SNAPSHOTS = {
  full: (locale) => fixtureWholeSnapshot(locale),
  styled: (locale) => ({ ...fixtureWholeSnapshot(locale), appearance: fixtureAppearance() }),
  empty: (locale) => emptySnapshot(locale),
  partly: (locale) => (locale === 'en' ? { ...fixtureWholeSnapshot(locale), ...partlyTranslatedSnapshot() } : fixtureWholeSnapshot(locale)),
  future: () => ({ schema: 2 }),
  torn: () => ({ schema: 1, locale: 'en', grasps: [{}], values: [] }),
};

/**
 * Snapshots for the tests in the browser: `/content/{kind}/{any}/v1/{locale}.json`; `down` fails.
 *
 * @type {import('koa').Middleware}
 */
export function contentRoutes(context, next) {
  if (/^\/content\/\w+\/\d+\/v1\/media\//.test(context.path)) {
    context.type = 'image/svg+xml';
    context.body = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"/>';
    return undefined;
  }
  const [, kind, locale] = /^\/content\/(\w+)\/\d+\/v1\/([\w-]+)\.json$/.exec(context.path) ?? [];
  const other = otherBody(/^\/content\/\w+\/\d+\/(.+)$/.exec(context.path)?.[1] ?? '');
  if (other && kindOf(context.path) !== 'down') {
    context.body = other;
    return undefined;
  }
  if (!kind) return next();
  context.set('Cache-Control', 'no-store');
  if (kind === 'down') context.status = 503;
  else if (locale === 'zh-CN' || locale === 'en') context.body = SNAPSHOTS[kind](locale);
  else if (locale === 'zh') context.redirect('zh-CN.json');
  else {
    context.status = 404;
    context.body = { error: 'unknown-locale', message: 'No such locale.', locales: ['zh-CN', 'en'], defaultLocale: 'zh-CN' };
  }
  return undefined;
}

const kindOf = (path) => path.split('/')[2];
