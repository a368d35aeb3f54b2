import { emptySnapshot, fixtureAppearance, fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import { ELEMENTS, SELECTOR, tags } from './fragments.js';
import { portalPage } from './portal.js';

const isJson = (path) => /^v1\/.+\.json$/.test(path);
const refuse = (path, response) => isJson(path) && !!response.writeHead(404).end('{}');
const hold = (path) => isJson(path);

/** The day in the fixtures' appearance on which everything is grey. */
export const GREY_DAY = fixtureAppearance().greyscale.from;

/**
 * All states of an element, as a reader meets them. `shows` is what every element has then, in its shadow root; `content` makes the
 * snapshot, `answer` is what the CMS does instead of giving it.
 */
export const STATES = {
  fragment: { script: false },
  loading: { fragments: false, answer: hold, shows: '[part~=loading]' },
  loaded: { shows: '[part~=base]:not(:has([part~=status]))' },
  empty: { fragments: false, content: emptySnapshot, answer: onlySnapshots, shows: '[part~=empty]' },
  failed: { fragments: false, answer: refuse, shows: '[part~=failed]' },
  stale: { visits: true, answer: refuse, shows: '[part~=stale]' },
  partly: { content: partlyTranslated, answer: onlySnapshots, shows: '[part~=note]' },
  'in another language': { content: (locale) => fixtureWholeSnapshot(other(locale)), answer: onlySnapshots, shows: '[part~=note]' },
  'with an appearance': { content: styled, shows: '[part~=base]:not(:has([part~=status]))' },
  grey: { content: styled, day: GREY_DAY, shows: '[part~=grey]' },
  'item unknown': { elements: ELEMENTS.flatMap(([name, item]) => (item ? [[name, 'no-such']] : [])), shows: '[part~=empty]' },
};

/** Snapshots only: what an element asks for beside them is not there. */
function onlySnapshots(path, response) {
  return isJson(path) && path.split('/').length > 2 && refuse(path, response);
}

function styled(locale) {
  return { ...fixtureWholeSnapshot(locale), appearance: fixtureAppearance() };
}

const other = (locale) => (locale === 'en' ? 'zh-CN' : 'en');

/** Texts in a snapshot are what its translation says otherwise; each second one has not been translated. */
function partlyTranslated(locale) {
  let count = 0;
  const mix = (own, foreign, name = '') => {
    if (['locale', 'defaultLocale', 'locales'].includes(name)) return own;
    const isRich = ['body', 'introduction'].includes(name) && Array.isArray(own);
    if (typeof own === 'string' || isRich) {
      const isText = typeof foreign === typeof own && JSON.stringify(own) !== JSON.stringify(foreign);
      if (!isText || count++ % 2) return own;
      return isRich ? { blocks: foreign, lang: other(locale) } : { text: foreign, lang: other(locale) };
    }
    if (Array.isArray(own)) return own.map((each, i) => mix(each, foreign?.[i]));
    if (own === null || typeof own !== 'object') return own;
    return Object.fromEntries(Object.entries(own).map(([key, each]) => [key, mix(each, foreign?.[key], key)]));
  };
  return mix(fixtureWholeSnapshot(locale), fixtureWholeSnapshot(other(locale)));
}

/**
 * Opens a page on which all elements are in a state.
 *
 * @param {ReturnType<typeof import('./setting.js').setting>} world
 * @param {keyof typeof STATES} name
 * @param {{ attributes?: string, head?: string, context?: object, viewport?: object }} [options]
 */
export async function openState(world, name, locale, { attributes = '', head = '', ...options } = {}) {
  const { fragments = true, script = true, content, answer, shows, visits, day, elements } = STATES[name];
  const { cms } = world;
  if (content) cms.snapshots[locale] = content(locale);
  const context = await world.context(options);
  const page = await context.newPage();
  if (day) await context.clock.setFixedTime(`${day}T04:00:00Z`);
  const html = portalPage({ cms, lang: locale, body: tags({ cms, locale, fragments, attributes, elements }), head, script });
  world.pages.set('/', { body: html });
  const goTo = async (selector) => {
    await page.goto(world.origin);
    await page.waitForFunction(
      ([names, part]) => [...document.querySelectorAll(names)].every(({ shadowRoot }) => !part || shadowRoot?.querySelector(part)),
      [SELECTOR, selector],
    );
  };
  if (visits) await goTo(STATES.loaded.shows);
  cms.intercept = answer;
  await goTo(shows);
  await atRest(page);
  return page;
}

/** Nothing moves any more, and everything is painted: what is on its way is nobody's choice. */
export async function atRest(page) {
  await page.evaluate(async () => {
    for (const animation of document.getAnimations()) if (animation.effect.getComputedTiming().endTime < Infinity) animation.finish();
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  });
}
