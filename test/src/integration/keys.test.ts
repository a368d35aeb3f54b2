import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Refused } from '../harness/cms';
import type { Entry } from '../harness/content-manager';
import { startProduct, type Product } from '../harness/product';
import { shown } from '../harness/snapshots';

interface Item {
  id?: number;
  key?: string;
  chain?: Item[];
  [field: string]: unknown;
}

const measuresOf = (entry: Entry): Item[] => entry['measures'] as Item[];
const keysOf = (entry: Entry): unknown[] => measuresOf(entry).map(({ key }) => key);
const chainOf = (entry: Entry, index: number): unknown[] | undefined => measuresOf(entry)[index]?.chain?.map(({ key }) => key);
/** As "Fill in from another locale" and a paste bring it. */
const withoutId = ({ id: _, ...item }: Item): Item => ({ ...item, ...(item.chain && { chain: item.chain.map(withoutId) }) });
const RANDOM = /^[a-z][a-z2-9]{7}$/;

/** The draft as it is stored: the Content Manager shows no keys. */
const stored = ({ cms }: Product, documentId: string, locale = 'zh-CN'): Promise<Entry> =>
  cms.documents('grasp', 'findOne', { documentId, locale, populate: { measures: { populate: ['chain'] } } });

const problemsOf = (refused: unknown): string[][] | undefined => (refused as Refused).details?.errors?.map(({ path }) => path);

let product: Product;
beforeAll(async () => void (product = await startProduct({}, { inside: true })));
afterAll(() => product.cms.remove());

describe('the key of a document', () => {
  const create = (locale: string, data: object): Promise<Entry> =>
    product.cms.documents('grasp', 'create', { locale, data: { growth: 'spirit', ...data } });
  const lastPlace = async (): Promise<number> =>
    Math.max(...(await product.content.list('grasp', 'zh-CN')).map(({ position }) => position as number));

  it('is made from the English title, and of another document with this title at random', async () => {
    const first = await create('en', { title: 'Closely Grasp “Something”, Dès Demain!' });
    const second = await create('en', { title: 'Closely grasp something: des demain' });
    expect(first['key']).toBe('closely-grasp-something-des-demain');
    expect(second['key']).toMatch(RANDOM);
  });

  it('is short and random for a title in Chinese', async () => {
    const keys = [(await create('zh-CN', { title: '紧紧抓住' }))['key'], (await create('zh-CN', { title: '紧紧抓住' }))['key']];
    expect(keys).toEqual([expect.stringMatching(RANDOM), expect.stringMatching(RANDOM)]);
    expect(keys[0]).not.toBe(keys[1]);
  });

  it('can be chosen once; one that is taken or unfit is an error of the field', async () => {
    expect((await create('zh-CN', { title: '一', key: 'my-own-key' }))['key']).toBe('my-own-key');
    for (const [key, sentence] of [
      ['my-own-key', 'already belongs to another entry'],
      ['goal', 'already belongs to another entry'],
      ['My Key', 'cannot be used'],
      ['../goal', 'cannot be used'],
      ['', 'cannot be used'],
      ['k'.repeat(65), 'cannot be used'],
    ] as const) {
      const refused: unknown = await create('zh-CN', { title: '二', key }).catch((error: unknown) => error);
      expect([key, problemsOf(refused)]).toEqual([key, [['key']]]);
      expect((refused as Refused).message).toContain(sentence);
    }
  });

  it('cannot be changed, in no locale; a save that brings none changes nothing', async () => {
    const { cms } = product;
    const { documentId } = await create('zh-CN', { title: '三', key: 'kept-key' });
    for (const locale of ['zh-CN', 'en']) {
      const data = { title: 'x', growth: 'root', key: 'other-key' };
      const refused: unknown = await cms.documents('grasp', 'update', { documentId, locale, data }).catch((error: unknown) => error);
      expect(problemsOf(refused)).toEqual([['key']]);
      expect((refused as Refused).message).toContain('“kept-key”');
    }
    for (const key of [null, 'kept-key', undefined]) {
      const data = { title: '三', ...(key !== undefined && { key }) };
      expect((await cms.documents<Entry>('grasp', 'update', { documentId, data }))['key']).toBe('kept-key');
    }
  });

  it('is neither shown to an editor nor taken from a form', async () => {
    const { content } = product;
    const { status, body } = await content.create('grasp', 'en', { title: 'From a Form', growth: 'root', key: 'typed-key' });
    expect([status, body.data['key']]).toEqual([201, undefined]);
    expect((await stored(product, body.data.documentId, 'en'))['key']).toBe('from-a-form');
  });

  it('and the place in the order pass to a new translation', async () => {
    const chinese = await create('zh-CN', { title: '四' });
    const { status } = await product.content.save('grasp', 'en', chinese.documentId, { title: 'Four', growth: 'spirit' });
    const english = await stored(product, chinese.documentId, 'en');
    expect([status, english['key'], english['position']]).toEqual([200, chinese['key'], chinese['position']]);
  });

  it('comes last in the order, and a form that was opened before cannot move it', async () => {
    const { content } = product;
    const entry = await create('zh-CN', { title: '五' });
    expect(entry['position']).toBe(await lastPlace());
    const { body } = await content.save('grasp', 'zh-CN', entry.documentId, { title: '五', position: 0 });
    expect(body.data['position']).toBe(entry['position']);
    const published = await content.publish('grasp', 'zh-CN', entry.documentId, { title: '五', slogan: '口号', position: 0 });
    expect([published.status, published.body.data['position']]).toEqual([200, entry['position']]);
    const { grasps } = await shown(product.cms, 'zh-CN', (snapshot) => snapshot.grasps.some(({ key }) => key === entry['key']));
    expect(grasps.at(-1)?.key).toBe(entry['key']);
  });

  it('is another for a copy, and the original keeps its own', async () => {
    const { cms, content } = product;
    const [goal] = await content.list('grasp', 'zh-CN');
    const source = await content.read('grasp', 'zh-CN', goal!.documentId);
    for (const data of [{ ...source, title: '副本' }, undefined]) {
      const { status, body } = await content.clone('grasp', 'zh-CN', source.documentId, data);
      expect([status, body.error]).toEqual([200, undefined]);
      const copy = await stored(product, body.data.documentId);
      expect(copy.documentId).not.toBe(source.documentId);
      expect([copy['key'], copy['position']]).toEqual([expect.stringMatching(RANDOM), await lastPlace()]);
    }
    const { documentId } = await cms.documents<Entry>('grasp', 'clone', {
      documentId: source.documentId,
      locale: '*',
      data: { key: 'goal' },
    });
    const copies = [await stored(product, documentId), await stored(product, documentId, 'en')];
    expect(copies.map(({ key }) => key)).toEqual([expect.stringMatching(RANDOM), copies[0]!['key']]);
    expect((await stored(product, source.documentId))['key']).toBe('goal');
  });
});

describe('the keys of repeatable items', () => {
  const MEASURES = ['one-building', 'two-examinations', 'three-contacts'];
  const CHAIN = ['committee-secretary', 'branch-secretary', 'group-leader', 'key-members'];
  let documentId: string;
  /** As the edit view has it, without keys. */
  let form: Entry;

  beforeAll(async () => {
    documentId = (await product.content.list('grasp', 'zh-CN'))[0]!.documentId;
  });
  afterAll(() => product.cms.remove());
  beforeEach(async () => {
    expect((await product.content.discard('grasp', 'zh-CN', documentId)).status).toBe(200);
    form = await product.content.read('grasp', 'zh-CN', documentId);
  });

  const save = async (measures: Item[], locale = 'zh-CN'): Promise<Entry> => {
    const title = locale === 'en' ? 'Goal' : form['title'];
    const { status, body } = await product.content.save('grasp', locale, documentId, { ...form, title, measures });
    expect([status, body.error]).toEqual([200, undefined]);
    return stored(product, documentId, locale);
  };

  it('are equal in all locales', async () => {
    for (const locale of ['zh-CN', 'en']) {
      const version = await stored(product, documentId, locale);
      expect(keysOf(version)).toEqual(MEASURES);
      expect(chainOf(version, 2)).toEqual(CHAIN);
    }
  });

  it('go with their item when it is moved', async () => {
    const [first, second, third] = measuresOf(form);
    const saved = await save([third!, first!, second!]);
    expect(keysOf(saved)).toEqual(['three-contacts', 'one-building', 'two-examinations']);
    expect(chainOf(saved, 0)).toEqual(CHAIN);
  });

  it('stay through save, publish and discard', async () => {
    const { content, cms } = product;
    const [first, second, third] = measuresOf(form);
    const chain = [third!.chain![1]!, third!.chain![0]!, ...third!.chain!.slice(2)];
    const order = ['two-examinations', 'one-building', 'three-contacts'];
    const chainOrder = [CHAIN[1], CHAIN[0], CHAIN[2], CHAIN[3]];
    expect(keysOf(await save([second!, first!, { ...third!, chain }]))).toEqual(order);
    expect((await content.publish('grasp', 'zh-CN', documentId, await content.read('grasp', 'zh-CN', documentId))).status).toBe(200);
    const { grasps } = await shown(cms, 'zh-CN', (snapshot) => snapshot.grasps[0]!.measures[0]!.key === 'two-examinations');
    expect(grasps[0]!.measures.map(({ key }) => key)).toEqual(order);
    expect(grasps[0]!.measures[2]!.chain!.map(({ key }) => key)).toEqual(chainOrder);

    await save([...measuresOf(await content.read('grasp', 'zh-CN', documentId))].reverse());
    expect((await content.discard('grasp', 'zh-CN', documentId)).status).toBe(200);
    const discarded = await stored(product, documentId);
    expect([keysOf(discarded), chainOf(discarded, 2)]).toEqual([order, chainOrder]);
  });

  it('of a pasted duplicate are new, inside it too', async () => {
    const before = await stored(product, documentId);
    const items = measuresOf(form);
    const withChain = items.find(({ chain }) => chain?.length)!;
    // One that brings the keys of its original, and one that brings none.
    const originals = measuresOf(before).find(({ chain }) => chain?.length)!;
    const saved = await save([withoutId(originals), ...items, withoutId(withChain)]);
    const all = measuresOf(saved);
    expect(all.slice(1, 4).map(({ key }) => key)).toEqual(keysOf(before));
    expect(all[0]!.key).toMatch(RANDOM);
    expect(all[4]!.key).toMatch(RANDOM);
    expect(all[0]!.key).not.toBe(all[4]!.key);
    for (const { chain } of [all[0]!, all[4]!]) expect(new Set(chain!.map(({ key }) => key)).size).toBe(4);
  });

  it('are the same in a translation that is filled in from another locale', async () => {
    const { content } = product;
    const chinese = await stored(product, documentId);
    expect((await content.delete('grasp', 'en', documentId)).status).toBe(200);
    const english = await save(measuresOf(form).map(withoutId), 'en');
    expect([english['key'], keysOf(english)]).toEqual(['goal', keysOf(chinese)]);
    expect(chainOf(english, 2)).toEqual(chainOf(chinese, 2));
  });

  it('are the same when the default locale is filled in from a translation', async () => {
    const { content } = product;
    const measures = [{ title: 'One' }, { title: 'Two', chain: [{ name: 'a' }, { name: 'b' }] }];
    const { body } = await content.create('grasp', 'en', { title: 'Written in English First', growth: 'root', measures });
    const english = await stored(product, body.data.documentId, 'en');
    const { status } = await content.save('grasp', 'zh-CN', body.data.documentId, { title: '先写英文', growth: 'root', measures });
    const chinese = await stored(product, body.data.documentId);
    expect([status, keysOf(chinese), chainOf(chinese, 1)]).toEqual([200, keysOf(english), chainOf(english, 1)]);
  });

  it('are taken over by the one new item of a translation for the one that had none', async () => {
    const grown = await save([...measuresOf(form), { title: '新措施' }]);
    const added = measuresOf(grown)[3]!.key;
    expect(added).toMatch(RANDOM);
    const english = await product.content.read('grasp', 'en', documentId);
    const translated = await save([{ title: 'A new measure' }, ...measuresOf(english)], 'en');
    expect([...keysOf(translated)].sort()).toEqual([...keysOf(grown)].sort());
    expect(measuresOf(translated)[0]!.key).toBe(added);
  });

  it('of a new item in the default locale are never those of a leftover in a translation', async () => {
    const english = await stored(product, documentId, 'en');
    const [first, ...others] = measuresOf(form);
    const removed = measuresOf(await stored(product, documentId))[0]!.key;
    const saved = await save([...others, { title: '另一项措施' }]);
    expect(first).toBeDefined();
    expect(keysOf(english)).toContain(removed);
    expect(keysOf(saved)).not.toContain(removed);
  });
});
