import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readiness } from '../harness/builds';
import { printFigure } from '../harness/figure';
import { startProduct, type Product } from '../harness/product';
import { servedWhole } from '../harness/served';
import { graspTitles, LOCALES, shown } from '../harness/snapshots';

const PUBLISHES = 500;

describe('a burst of publishes', () => {
  let product: Product;
  beforeAll(async () => void (product = await startProduct({}, { inside: true })));
  afterAll(() => product.cms.remove());

  it('builds at most once a second and locale, plus two, answers meanwhile and ends with the last state', async () => {
    const { cms, content } = product;
    const [grasp] = await content.list('grasp', 'zh-CN');
    const before = await readiness(cms);
    const failures: unknown[] = [];
    let answers = 0;
    let over = false;
    const watch = (async () => {
      while (!over) {
        for (const locale of LOCALES) {
          await servedWhole(cms, locale).catch((failure: unknown) => failures.push(failure));
          answers++;
        }
      }
    })();

    const start = performance.now();
    for (let i = 1; i <= PUBLISHES; i++) {
      const locale = LOCALES[i % 2];
      await cms.documents('grasp', 'update', {
        documentId: grasp?.documentId,
        locale,
        data: { title: `Burst ${i}` },
        status: 'published',
      });
    }
    for (const [i, last] of [PUBLISHES, PUBLISHES - 1].entries()) {
      await shown(cms, LOCALES[i] as string, (snapshot) => graspTitles(snapshot)[0] === `Burst ${last}`);
    }
    const seconds = (performance.now() - start) / 1000;
    over = true;
    await watch;

    const builds = (await readiness(cms)).builds - before.builds;
    printFigure({ name: 'publication.burst.builds_per_locale', value: builds, unit: 'count', limit: Math.floor(seconds) + 2 });
    printFigure({ name: 'publication.burst.seconds', value: seconds, unit: 's' });
    printFigure({ name: 'publication.burst.answers_meanwhile', value: answers, unit: 'count' });
    expect(failures).toEqual([]);
    expect(answers).toBeGreaterThan(PUBLISHES / 10);
    expect(builds).toBeGreaterThan(0);
    expect(builds).toBeLessThanOrEqual(Math.floor(seconds) + 2);
  });
});
