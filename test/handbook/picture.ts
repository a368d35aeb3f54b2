import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';

/** Twice the width of the documentation's column: more dots would not be seen. */
const WIDEST = 1376;
const QUALITY = 78;

/** What a window shows, or a part of it, as WebP. */
export async function picture(page: Page, part: Locator | undefined): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  const options = { animations: 'disabled', caret: 'hide' } as const;
  const png = await (part === undefined ? page.screenshot(options) : part.screenshot(options));
  return sharp(png)
    .resize({ width: WIDEST, withoutEnlargement: true })
    .webp({ quality: QUALITY, smartSubsample: true, effort: 6 })
    .toBuffer();
}
