import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../harness/builds';
import type { Answer } from '../harness/admin';
import type { Entry, Refusal } from '../harness/content-manager';
import { startProduct, type Product } from '../harness/product';
import { etags } from '../harness/snapshots';

const paragraph = (...children: object[]): object[] => [{ type: 'paragraph', children }];
const text = (words: string): object => ({ type: 'text', text: words });
const link = (url: string): object => ({ type: 'link', url, children: [text('a link')] });

describe('what an editor is told', () => {
  let product: Product;
  let ids: Record<string, string>;

  beforeAll(async () => {
    product = await startProduct();
    const [grasps, values] = [await product.content.list('grasp', 'zh-CN'), await product.content.list('value', 'zh-CN')];
    ids = { goal: grasps[0]!.documentId, culture: grasps[1]!.documentId, roles: grasps[2]!.documentId, value: values[0]!.documentId };
  });
  afterAll(() => product.cms.remove());

  /** The problems of a refusal: each under its field, in a sentence, without a word about our code. */
  function problems({ status, body }: Answer<Refusal>): [path: string, sentence: string][] {
    expect(status).toBe(400);
    expect(JSON.stringify(body)).not.toMatch(/\\n\s+at |node_modules|\.[cm]?js:\d|stack/i);
    expect(body.error.name).toBe('ValidationError');
    const errors = body.error.details?.errors ?? [];
    for (const { message } of errors) expect(message).toMatch(/^\S.*[.。]$/u);
    return errors.map(({ path, message }) => [path.join('.'), message]);
  }

  const read = (type: string, locale = 'zh-CN', id?: string): Promise<Entry> => product.content.read(type, locale, id);
  const speak = (preferedLanguage: string) => product.admin.ask('PUT', '/admin/users/me', { preferedLanguage });

  it('names an unknown choice and the known ones', async () => {
    const { content } = product;
    const grasp = await content.save('grasp', 'zh-CN', ids['goal'], { ...(await read('grasp', 'zh-CN', ids['goal'])), growth: 'flower' });
    expect(problems(grasp)).toEqual([['growth', '“flower” is not one of the choices: root, spirit, effect, responsibility.']]);
    const value = await content.save('value', 'zh-CN', ids['value'], { ...(await read('value', 'zh-CN', ids['value'])), kind: 'slogan' });
    expect(problems(value)).toEqual([['kind', '“slogan” is not one of the choices: core-value, maxim.']]);
  });

  it('refuses a reference to an entry that does not exist', async () => {
    const entry = await read('value', 'zh-CN', ids['value']);
    const refused = await product.content.save('value', 'zh-CN', ids['value'], { ...entry, grasp: 'nowhere' });
    expect(problems(refused)).toEqual([['grasp', expect.stringContaining('no longer exists')]]);
    expect((await read('value', 'zh-CN', ids['value']))['grasp']).toBe('responsibility');
  });

  it('asks for every empty required text when the default locale is published, and not before', async () => {
    const { content } = product;
    const concept = await read('concept');
    const blank = { ...concept, siteName: ' ', organisation: null, introduction: paragraph(text(' ')) };
    expect((await content.save('concept', 'zh-CN', undefined, blank)).status).toBe(200);
    const refused = await content.publish('concept', 'zh-CN', undefined, blank);
    expect(problems(refused).map(([path]) => path)).toEqual(['siteName', 'organisation', 'introduction']);
    expect(refused.body.error.message).toBe(
      'Not published. Write this text before you publish: the portals need it, and other languages fall back to it.',
    );

    const grasp = await read('grasp', 'zh-CN', ids['roles']);
    const [first, second, ...others] = grasp['mechanisms'] as object[];
    const mechanisms = [first, { ...second, title: '', text: null }, ...others];
    const inItem = await content.publish('grasp', 'zh-CN', ids['roles'], { ...grasp, slogan: '', mechanisms });
    expect(problems(inItem).map(([path]) => path)).toEqual(['slogan', 'mechanisms.1.title', 'mechanisms.1.text']);
  });

  it('lets a translation be published before it is finished', async () => {
    const { content } = product;
    const concept = await content.publish('concept', 'en', undefined, {
      ...(await read('concept', 'en')),
      siteName: '',
      introduction: paragraph(text('')),
    });
    expect([concept.status, concept.body.error]).toEqual([200, undefined]);
    const grasp = await read('grasp', 'en', ids['roles']);
    const mechanisms = (grasp['mechanisms'] as object[]).map((item) => ({ ...item, title: null }));
    expect((await content.publish('grasp', 'en', ids['roles'], { ...grasp, slogan: null, mechanisms })).status).toBe(200);
  });

  it('demands a title, by its field', async () => {
    const { content } = product;
    const chinese = await read('grasp', 'zh-CN', ids['culture']);
    expect(problems(await content.publish('grasp', 'zh-CN', ids['culture'], { ...chinese, title: '' })).map(([path]) => path)).toEqual([
      'title',
    ]);
    const english = await read('grasp', 'en', ids['culture']);
    const refused = await content.publish('grasp', 'en', ids['culture'], { ...english, title: null });
    expect([refused.status, refused.body.error.details?.errors?.map(({ path }) => path)]).toEqual([400, [['title']]]);
  });

  it('publishes no unsafe link, not even half of the document that holds it', async () => {
    const { content, cms } = product;
    await settled(product);
    const before = await etags(cms);
    const entry = await read('grasp', 'en', ids['goal']);
    const saved = await content.save('grasp', 'en', ids['goal'], { ...entry, title: 'Kept in the Draft' });
    expect(saved.status).toBe(200);
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'ftp://files.example/x',
      '//evil.example/x',
      '/\\evil.example',
      'https://a:b@c.example/',
    ]) {
      const body = paragraph(text('See '), link('https://good.example/'), link(url));
      const refused = await content.publish('grasp', 'en', ids['goal'], { ...saved.body.data, title: 'Gone with the Refusal', body });
      expect([url, problems(refused).map(([path]) => path.split('.')[0])]).toEqual([url, ['body']]);
      // What was saved before stays; what came with the refused publish does not.
      expect((await read('grasp', 'en', ids['goal']))['title']).toBe('Kept in the Draft');
    }
    await settled(product);
    expect(await etags(cms)).toEqual(before);
  });

  it('names the link that is not allowed and what to write instead', async () => {
    const entry = await read('grasp', 'en', ids['goal']);
    const refused = await product.content.publish('grasp', 'en', ids['goal'], { ...entry, body: paragraph(link('ftp://files.example/x')) });
    expect(problems(refused)).toEqual([['body', expect.stringMatching(/“ftp:\/\/files\.example\/x” is not allowed\. Use an address/)]]);
  });

  it('refuses a chain of one, and a comparison of one, when they are published', async () => {
    const { content } = product;
    const grasp = await read('grasp', 'en', ids['goal']);
    const measures = (grasp['measures'] as { chain?: object[] }[]).map((item) => ({ ...item, chain: item.chain?.slice(0, 1) ?? [] }));
    expect((await content.save('grasp', 'en', ids['goal'], { ...grasp, measures })).status).toBe(200);
    const refused = await content.publish('grasp', 'en', ids['goal'], { ...grasp, measures });
    expect(problems(refused)).toEqual([['measures.2.chain', expect.stringContaining('at least two')]]);
    const value = await read('value', 'en', ids['value']);
    const comparison = (value['comparison'] as object[]).slice(0, 1);
    expect(problems(await content.publish('value', 'en', ids['value'], { ...value, comparison }))).toEqual([
      ['comparison', expect.stringContaining('at least two')],
    ]);
    // None at all is no row, and no problem.
    expect((await content.publish('value', 'en', ids['value'], { ...value, comparison: [] })).status).toBe(200);
  });

  it('publishes none of several entries when one of them is refused', async () => {
    const { content, admin, cms } = product;
    await settled(product);
    const before = await etags(cms);
    const [good, bad] = [await read('grasp', 'zh-CN', ids['culture']), await read('grasp', 'zh-CN', ids['roles'])];
    expect((await content.save('grasp', 'zh-CN', ids['culture'], { ...good, title: '一并发布' })).status).toBe(200);
    expect((await content.save('grasp', 'zh-CN', ids['roles'], { ...bad, slogan: '' })).status).toBe(200);
    const bulk = await admin.request<Refusal>(
      'POST',
      '/content-manager/collection-types/plugin::party-building.grasp/actions/bulkPublish',
      { documentIds: [ids['culture'], ids['roles']], locale: ['zh-CN'] },
    );
    expect(problems(bulk).map(([path]) => path)).toEqual(['slogan']);
    await settled(product);
    expect(await etags(cms)).toEqual(before);
  });

  it('speaks Chinese to an editor who has chosen Chinese', async () => {
    const { content } = product;
    await speak('zh-Hans');
    try {
      const grasp = await read('grasp', 'zh-CN', ids['goal']);
      const [measure] = (grasp['measures'] as { chain: object[] }[]).slice(2);
      const sentences = [
        problems(await content.save('grasp', 'zh-CN', ids['goal'], { ...grasp, growth: 'flower' })),
        problems(await content.save('value', 'zh-CN', ids['value'], { statement: '一', kind: 'maxim', grasp: 'nowhere' })),
        problems(await content.publish('grasp', 'zh-CN', ids['goal'], { ...grasp, slogan: '' })),
        problems(await content.publish('grasp', 'zh-CN', ids['goal'], { ...grasp, body: paragraph(link('ftp://x.example')) })),
        problems(
          await content.publish('grasp', 'zh-CN', ids['goal'], { ...grasp, measures: [{ ...measure, chain: measure!.chain.slice(0, 1) }] }),
        ),
      ];
      expect(sentences.map(([first]) => first![0])).toEqual(['growth', 'grasp', 'slogan', 'body', 'measures.0.chain']);
      for (const [[, sentence]] of sentences as [[string, string]][]) expect(sentence).toMatch(/^[\p{Script=Han}“].*。$/u);
      const conflict = await product.admin.request<Refusal>('PUT', '/party-building/arrange/grasp', { documentIds: ['x'] });
      expect([conflict.status, conflict.body.error.message]).toEqual([409, expect.stringMatching(/^\p{Script=Han}.*。$/u)]);
      const refused = await content.publish('grasp', 'zh-CN', ids['goal'], { ...grasp, slogan: '' });
      expect(refused.body.error.message).toMatch(/^未发布。/);
    } finally {
      await speak('en');
    }
  });
});
