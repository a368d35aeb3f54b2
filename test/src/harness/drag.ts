import type { Locator, Page } from 'playwright-core';

/** Drags as a hand does it: past the way that tells a drag from a click, then into the lower half of what it is dropped on. */
export async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.waitFor();
  await to.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('There is nothing to drag, or nowhere to.');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2 + 12, start.y + start.height / 2 + 4, { steps: 3 });
  await page.mouse.move(end.x + end.width / 2, end.y + end.height - 8, { steps: 8 });
  await page.mouse.up();
}
