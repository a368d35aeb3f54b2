import { fragmentPath, textOf, type Grasp, type Snapshot } from '@party-building/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../harness/content-manager';
import { startProduct, type Product } from '../harness/product';
import { shown, snapshotOf } from '../harness/snapshots';

const LANG = 'zh-CN';

describe('a text that is missing in a language', () => {
  let product: Product;
  let ids: Record<string, string>;

  beforeAll(async () => {
    product = await startProduct();
    const grasps = await product.content.list('grasp', LANG);
    ids = Object.fromEntries(['goal', 'culture', 'roles', 'responsibility'].map((key, i) => [key, grasps[i]!.documentId]));
  });
  afterAll(() => product.cms.remove());

  const graspOf = ({ grasps }: Snapshot, key: string): Grasp | undefined => grasps.find((grasp) => grasp.key === key);
  const publish = async (type: string, locale: string, id: string | undefined, change: (entry: Entry) => object): Promise<void> => {
    const entry = await product.content.read(type, locale, id);
    const { status, body } = await product.content.publish(type, locale, id, { ...entry, ...change(entry) });
    expect([status, body.error]).toEqual([200, undefined]);
  };
  const create = async (locale: string, data: object): Promise<string> => {
    const { status, body } = await product.content.create('grasp', locale, { growth: 'spirit', ...data });
    expect(status).toBe(201);
    expect((await product.content.publish('grasp', locale, body.data.documentId, data)).status).toBe(200);
    return body.data.documentId;
  };

  it('comes from the default locale with its language when it is required, and stays absent when it is not', async () => {
    await publish('grasp', 'en', ids['goal'], () => ({ slogan: ' ', lead: '' }));
    const english = await shown(product.cms, 'en', (snapshot) => typeof graspOf(snapshot, 'goal')?.slogan === 'object');
    const chinese = graspOf(await snapshotOf(product.cms, LANG), 'goal')!;
    const goal = graspOf(english, 'goal')!;
    expect(goal.slogan).toEqual({ text: textOf(chinese.slogan), lang: LANG });
    expect(goal.title).toBe('Closely Grasp the Enterprise Development Goal');
    expect([goal.lead, chinese.lead]).toEqual([undefined, expect.any(String)]);

    const fragment = await (await fetch(product.cms.api(fragmentPath('en', 'pb-grasp', 'goal')))).text();
    expect(fragment).toMatch(new RegExp(`lang="${LANG}"[^>]*>[^<]*${textOf(chinese.slogan)}`));
  });

  it('comes from the default locale when it is rich text', async () => {
    await publish('concept', 'en', undefined, () => ({ introduction: [{ type: 'paragraph', children: [{ type: 'text', text: '' }] }] }));
    const { concept } = await shown(product.cms, 'en', (snapshot) => !Array.isArray(snapshot.concept?.introduction));
    expect(concept?.introduction).toEqual({ blocks: (await snapshotOf(product.cms, LANG)).concept?.introduction, lang: LANG });
    expect(concept?.siteName).toBe('Party Building Online');
  });

  it('comes from the item of the same key, wherever that stands', async () => {
    await publish('grasp', 'en', ids['culture'], (entry) => {
      const [first, ...others] = entry['measures'] as object[];
      return { measures: [...others, { ...first, title: '', text: '' }] };
    });
    const english = await shown(product.cms, 'en', (snapshot) => graspOf(snapshot, 'culture')?.measures[3]?.key === 'logo');
    const chinese = graspOf(await snapshotOf(product.cms, LANG), 'culture')!.measures[0]!;
    expect(chinese.key).toBe('logo');
    expect(graspOf(english, 'culture')!.measures[3]!.title).toEqual({ text: textOf(chinese.title), lang: LANG });
    expect(graspOf(english, 'culture')!.measures[3]!.text).toBeUndefined();
    expect(graspOf(english, 'culture')!.measures[0]!.title).toEqual(expect.any(String));
  });

  it('makes a document of the default locale appear elsewhere as a whole, in its own language', async () => {
    const documentId = await create(LANG, { title: '只有中文', slogan: '口号', lead: '导语', measures: [{ title: '措施', text: '内容' }] });
    const only = ({ grasps }: Snapshot): Grasp | undefined => grasps.find(({ title }) => textOf(title) === '只有中文');
    const english = only(await shown(product.cms, 'en', (snapshot) => only(snapshot) !== undefined))!;
    const chinese = only(await snapshotOf(product.cms, LANG))!;
    const foreign = (text: string): object => ({ text, lang: LANG });
    expect(english).toEqual({
      ...chinese,
      title: foreign('只有中文'),
      slogan: foreign('口号'),
      lead: foreign('导语'),
      measures: [{ key: chinese.measures[0]!.key, title: foreign('措施'), text: foreign('内容') }],
    });

    expect((await product.content.delete('grasp', '*', documentId)).status).toBe(200);
    await shown(product.cms, 'en', (snapshot) => only(snapshot) === undefined);
    expect(only(await snapshotOf(product.cms, LANG))).toBeUndefined();
  });

  it('is no reason to show a document of another language in the default locale', async () => {
    await create('en', { title: 'English Only' });
    const english = await shown(product.cms, 'en', (snapshot) => graspOf(snapshot, 'english-only') !== undefined);
    // Nothing to fall back to.
    expect(graspOf(english, 'english-only')).toMatchObject({ title: 'English Only', slogan: '' });
    expect(graspOf(await snapshotOf(product.cms, LANG), 'english-only')).toBeUndefined();
    expect((await fetch(product.cms.api(fragmentPath(LANG, 'pb-grasp', 'english-only')))).status).toBe(404);
  });

  it('leaves a translation its own texts when the default locale is unpublished', async () => {
    const { content, cms } = product;
    expect((await content.unpublish('grasp', LANG, ids['responsibility'])).status).toBe(200);
    const chinese = await shown(cms, LANG, (snapshot) => graspOf(snapshot, 'responsibility') === undefined);
    const english = await snapshotOf(cms, 'en');
    expect(graspOf(english, 'responsibility')?.title).toEqual(expect.stringMatching(/^Closely Grasp/));
    // A reference leads only to what is there.
    expect(new Set(chinese.values.map(({ grasp }) => grasp))).toEqual(new Set([undefined]));
    expect(new Set(english.values.map(({ grasp }) => grasp))).toEqual(new Set(['responsibility']));

    await publish('grasp', LANG, ids['responsibility'], () => ({}));
    const again = await shown(cms, LANG, (snapshot) => graspOf(snapshot, 'responsibility') !== undefined);
    expect(new Set(again.values.map(({ grasp }) => grasp))).toEqual(new Set(['responsibility']));
    expect(again.grasps.map(({ key }) => key)).toEqual(['goal', 'culture', 'roles', 'responsibility']);
  });

  it('makes an unpublished translation fall back as a whole', async () => {
    const { content, cms } = product;
    expect((await content.unpublish('grasp', 'en', ids['roles'])).status).toBe(200);
    const english = await shown(cms, 'en', (snapshot) => typeof graspOf(snapshot, 'roles')?.title === 'object');
    expect(graspOf(english, 'roles')!.mechanisms).toHaveLength(6);
    for (const { title, text } of graspOf(english, 'roles')!.mechanisms)
      expect([title, text]).toEqual([expect.objectContaining({ lang: LANG }), expect.objectContaining({ lang: LANG })]);
  });

  it('takes a document away everywhere once it is deleted in all languages', async () => {
    const { content, cms } = product;
    expect((await content.delete('grasp', '*', ids['culture']!)).status).toBe(200);
    for (const locale of [LANG, 'en']) {
      await shown(cms, locale, (snapshot) => graspOf(snapshot, 'culture') === undefined);
      const { status } = await fetch(cms.api(fragmentPath(locale, 'pb-grasp', 'culture')));
      expect(status).toBe(404);
    }
  });
});
