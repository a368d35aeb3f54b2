import { BUILD_DAY } from '@party-building/contract/fixtures';
import { renderFragment } from '@party-building/widgets/fragments';
import { otherBody } from './activity-bodies.js';
import { ELEMENTS, SELECTOR } from './fragments.js';

/** By element: every text that can be seen, in its tag or in its shadow root, in the order of the page. */
export const visibleTexts = (page) =>
  page.evaluate((selector) => {
    // The tests of old browsers keep it here: some of those have none.
    const checkVisibility = window.checkVisibility ?? Element.prototype.checkVisibility;
    const isVisible = (node) => checkVisibility.call(node, { visibilityProperty: true, opacityProperty: true });
    const textsIn = (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) {
        const { parentElement: parent, data } = walker.currentNode;
        const { width, height } = parent.getBoundingClientRect();
        if (data.trim() && width * height && isVisible(parent)) texts.push(data.trim());
      }
      return texts;
    };
    const textsOf = (element) => [element, ...(element.shadowRoot ? [element.shadowRoot] : [])].flatMap(textsIn);
    return Object.fromEntries([...document.querySelectorAll(selector)].map((element) => [element.localName, textsOf(element)]));
  }, SELECTOR);

const ENTITIES = { '&#39;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** Texts of HTML that `renderFragment` has made. */
const textsOfHtml = (html) =>
  html
    .replace(/\r\n?/g, '\n')
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]*>/g, '\0')
    .split('\0')
    .map((text) => text.replace(/&(#39|quot|lt|gt|amp);/g, (entity) => ENTITIES[entity]).trim())
    .filter(Boolean);

/** What a reader opens, with or without a script: native, and closed at first. */
const FOLDED = /<details class="pb-rest">.*?<\/details>/gs;

/**
 * Pairs of element and text: all that the fragments say, and that cannot be seen now.
 *
 * @param folded what is folded need not be seen.
 */
export async function unseen(page, cms, locale, folded = false) {
  const visible = await visibleTexts(page);
  return ELEMENTS.flatMap(([name, item]) => {
    const ofActivity = name === 'pb-activity' ? otherBody(`v1/${locale}/activities/${item}.json`) : undefined;
    const html = renderFragment(name, cms.snapshots[locale], { baseUrl: cms.endpoint, item, today: BUILD_DAY, page: ofActivity });
    return textsOfHtml(folded ? html.replace(FOLDED, '') : html)
      .filter((text) => !visible[name]?.some((each) => each.includes(text)))
      .map((text) => `${name}: ${text}`);
  });
}
