import type { Locator } from 'playwright-core';

/** Draws a frame around what the reader is to look for. */
export async function mark(...parts: readonly Locator[]): Promise<void> {
  for (const part of parts)
    await part.evaluate((element: HTMLElement) => {
      element.style.outline = '3px solid #c8102e';
      element.style.outlineOffset = '3px';
    });
}
