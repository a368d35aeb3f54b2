import { ELEMENTS, type ElementName } from '@party-building/contract';
import type { Page } from 'playwright-core';

/** All elements of ours on a page. */
export const ALL_ELEMENTS = ELEMENTS.join(',');

/** What an element that shows one thing can show of the seed. */
const ITEMS: Partial<Record<ElementName, string>> = {
  'pb-grasp': 'culture',
  'pb-value-card': 'teach-fishing',
  'pb-activity': 'six-mechanisms-course',
};

/** See {@link ITEMS}; `undefined` for an element that takes no item. */
export const seededItem = (element: ElementName): string | undefined => ITEMS[element];

/** A tag of an element, with the item that it needs. */
export const tagOf = (element: ElementName, attributes = ''): string => {
  const item = seededItem(element);
  return `<${element}${item === undefined ? '' : ` item="${item}"`}${attributes}></${element}>`;
};

/** Waits until every element of ours is upgraded and shows content, not a state. */
export async function whenShown(page: Page): Promise<void> {
  await page.waitForFunction((selector) => {
    const elements = [...document.querySelectorAll(selector)];
    return elements.length > 0 && elements.every(({ shadowRoot }) => shadowRoot?.querySelector('[part~=base]:not(:has([part~=status]))'));
  }, ALL_ELEMENTS);
}

/** Waits until what the page has been told to show has been painted. */
export async function whenPainted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  });
}
