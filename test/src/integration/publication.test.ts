import type { Snapshot } from '@party-building/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type Product } from '../harness/product';
import { until } from '../harness/until';

describe('publication', () => {
  let product: Product;
  beforeAll(async () => void (product = await startProduct()));
  afterAll(() => product.cms.remove());

  const snapshot = async (locale: string): Promise<Snapshot> =>
    (await (await fetch(product.cms.api(`v1/${locale}.json`))).json()) as Snapshot;
  const titles = async (locale: string): Promise<unknown[]> => (await snapshot(locale)).grasps.map(({ title }) => title);

  it('serves the whole seed in both languages', async () => {
    for (const locale of ['zh-CN', 'en']) {
      const { concept, grasps, values } = await snapshot(locale);
      expect(concept?.founded).toBe(2008);
      expect(grasps.map(({ key }) => key)).toEqual(['goal', 'culture', 'roles', 'responsibility']);
      expect(grasps.map(({ measures, mechanisms }) => [measures.length, mechanisms.length])).toEqual([
        [3, 0],
        [4, 0],
        [0, 6],
        [0, 0],
      ]);
      expect(values.map(({ kind }) => kind)).toEqual(['core-value', 'core-value', 'core-value', 'maxim']);
    }
  });

  it('shows a published title and never a draft', async () => {
    const { content } = product;
    const [first] = await content.list('grasp', 'zh-CN');
    const entry = await content.read('grasp', 'zh-CN', first!.documentId);
    const saved = await content.save('grasp', 'zh-CN', entry.documentId, { ...entry, title: '草稿中的标题' });
    expect(saved.status).toBe(200);
    expect(await titles('zh-CN')).not.toContain('草稿中的标题');

    const published = await content.publish('grasp', 'zh-CN', entry.documentId, { ...saved.body.data, title: '发布后的标题' });
    expect(published.status, JSON.stringify(published.body)).toBe(200);
    await until(
      () => titles('zh-CN'),
      (all) => all[0] === '发布后的标题',
    );
    expect((await titles('en'))[0]).toBe('Closely Grasp the Enterprise Development Goal');
  });
});
