import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe-core finds wrong with a page as it stands now, or with a part of it: one line a rule, with the nodes. */
export async function axeViolations(page: Page, part?: string): Promise<string[]> {
  // What is under the pointer has colours of its own: Strapi's are too pale.
  await page.mouse.move(0, 0);
  await whenAtRest(page);
  const builder = new AxeBuilder({ page });
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
  return violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`);
}

/** Waits for the end of every transition: colours on their way are nobody's choice. */
async function whenAtRest(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ effect, playState }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity),
  );
}
