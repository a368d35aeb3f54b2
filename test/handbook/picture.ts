import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';

/** Twice the width of the documentation's column: more dots would not be seen. */
const WIDEST = 1376;
const QUALITY = 78;

/** What a window shows, or a part of it, as WebP. What of the part is out of the window is left out. */
export async function picture(page: Page, part: Locator | undefined): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  const options = { animations: 'disabled', caret: 'hide' } as const;
  const png = await page.screenshot(part === undefined ? options : { ...options, clip: await visible(page, part) });
  return sharp(png)
    .resize({ width: WIDEST, withoutEnlargement: true })
    .webp({ quality: QUALITY, smartSubsample: true, effort: 6 })
    .toBuffer();
}

/** Pages of the admin scroll within themselves: of what they do not show there is nothing to be taken. */
async function visible(page: Page, part: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await part.scrollIntoViewIfNeeded();
  const [box, view] = [await part.boundingBox(), page.viewportSize()];
  if (!box || !view) throw new Error('There is nothing to be seen.');
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  return { x, y, width: Math.min(box.x + box.width, view.width) - x, height: Math.min(box.y + box.height, view.height) - y };
}
