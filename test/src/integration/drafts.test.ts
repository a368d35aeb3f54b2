import { createHash } from 'node:crypto';
import { ELEMENTS, fragmentPath, ITEM_ELEMENTS, mediaPath, pinnedPath, PICTURE_WIDTHS } from '@party-building/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PNG } from '../harness/png';
import { settled } from '../harness/builds';
import type { Entry } from '../harness/content-manager';
import { startProduct, type Product } from '../harness/product';
import { request } from '../harness/request';
import { etags, LOCALES, shown, snapshotOf } from '../harness/snapshots';

const CANARY = 'CANARY';
/** What the title of the document that was never published makes. */
const SECRET_KEY = 'canary-of-a-new-grasp';
const KEPT = new Set(['key', 'kind', 'growth', 'grasp', 'type', 'format', 'locale', 'documentId', 'publishedAt', 'createdAt', 'updatedAt']);

/** The same entry with a canary word in every text at any depth, rich text and its links included. */
function withCanaries<T>(value: T, mark: string): T {
  let n = 0;
  const sing = (node: unknown, name: string): unknown => {
    if (KEPT.has(name) || name === 'hero') return node;
    if (typeof node === 'string') return `${CANARY}-${mark}-${++n}`;
    if (Array.isArray(node)) return node.map((item) => sing(item, ''));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, sing(inner, key)]));
  };
  return sing(value, '') as T;
}

const blocks = (mark: string) => [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: `${CANARY}-${mark}-text` },
      {
        type: 'link',
        url: `https://${CANARY.toLowerCase()}.example/${mark}`,
        children: [{ type: 'text', text: `${CANARY}-${mark}-link` }],
      },
    ],
  },
];

const QUERIES = [
  '',
  '?status=draft',
  '?status=draft&populate=*',
  '?populate=deep',
  '?publicationState=preview',
  '?locale=en',
  '?locale=*',
  '?locale=zh-CN&status=draft&fields=*&sort=createdAt',
  '?preview=true&draft=1',
  '?filters[publishedAt][$null]=true',
];

/** Where Strapi would serve these types, had it routes for them. */
const CORE_ROUTES = [
  ...['concept', 'concepts', 'grasp', 'grasps', 'value', 'values'].flatMap((name) => [
    `/api/${name}`,
    `/api/party-building/${name}`,
    `/party-building/${name}`,
    `/api/party-building-${name}`,
    `/api/plugin::party-building.${name}`,
  ]),
  '/api/four-grasps',
  '/api/party-building',
  '/api/party-building/v1/../grasps',
  '/api/party-building/arrange/grasp',
  '/api/i18n/locales',
  '/graphql',
];

describe('drafts', () => {
  let product: Product;
  let unpublished: string;
  let secret: Entry;
  let draftPicture: Buffer;
  let before: (string | null)[];

  /** Everything that stands at a public address, as text; bodies, headers and errors. */
  async function crawl(queries: readonly string[]): Promise<Map<string, string>> {
    const { cms } = product;
    const pages = new Map<string, string>();
    const snapshots = await Promise.all(LOCALES.map((locale) => snapshotOf(cms, locale)));
    const keys = [
      ...new Set(snapshots.flatMap(({ grasps, values, activities = [] }) => [...grasps, ...values, ...activities].map(({ key }) => key))),
    ];
    keys.push(SECRET_KEY);
    const paths = [...LOCALES, 'zh', 'fr', 'zh-Hant'].flatMap((locale) => [
      `v1/${locale}.json`,
      ...ELEMENTS.map((element) => fragmentPath(locale, element)),
      ...keys.flatMap((key) => ITEM_ELEMENTS.map((element) => fragmentPath(locale, element, key))),
    ]);
    const hashes = (await etags(cms)).map((etag) => String(etag).slice(1, 65));
    paths.push('health/live', 'health/ready', 'v1/', 'v1/drafts.json', ...hashes.map(pinnedPath));
    const urls = [...paths.map((path) => cms.api(path)), ...CORE_ROUTES.map((path) => `${cms.url}${path}`)];
    for (const url of urls) {
      const answers = await Promise.all(
        queries.map((query) => request(`${url}${query}`, { headers: { Accept: 'application/json, text/html, */*' } })),
      );
      answers.forEach(({ status, headers, bytes }, i) =>
        pages.set(`${status} ${url}${queries[i]}`, JSON.stringify(headers) + bytes.toString()),
      );
    }
    return pages;
  }

  const hits = (pages: Map<string, string>): string[] =>
    [...pages].filter(([, text]) => new RegExp(`${CANARY}|${secret.documentId}`, 'i').test(text)).map(([url]) => url);

  beforeAll(async () => {
    product = await startProduct();
    const { cms, admin, content } = product;

    // A translation that is no longer published, with a text of its own.
    const values = await content.list('value', 'en');
    unpublished = values[1]!.documentId;
    await content.unpublish('value', 'en', unpublished);
    await shown(cms, 'en', ({ values }) => values[1]?.key === 'team-over-individual' && typeof values[1].statement === 'object');
    before = await etags(cms);

    // A picture that only a draft shows, and a year.
    draftPicture = PNG;
    const [picture] = await admin.upload([{ name: 'canary.png', type: 'image/png', bytes: draftPicture }]);

    for (const locale of LOCALES) {
      const concept = await content.read('concept', locale);
      const saved = await content.save('concept', locale, undefined, {
        ...withCanaries(concept, `concept-${locale}`),
        introduction: blocks(`concept-${locale}`),
        founded: 1888,
        hero: picture!.id,
      });
      expect([saved.status, saved.body]).toEqual([200, expect.anything()]);
      for (const type of ['grasp', 'value']) {
        for (const { documentId } of await content.list(type, locale)) {
          const entry = await content.read(type, locale, documentId);
          const { status, body } = await content.save(type, locale, documentId, {
            ...withCanaries(entry, locale),
            ...(type === 'grasp' && { body: blocks(locale) }),
          });
          expect([status, body]).toEqual([200, expect.anything()]);
        }
      }
    }
    // A document that was never published.
    const created = await content.create('grasp', 'en', { title: `${CANARY} of a new grasp`, slogan: CANARY, growth: 'root' });
    expect(created.status).toBe(201);
    secret = created.body.data;
  });
  afterAll(() => product.cms.remove());

  it('change no entity tag, not even when a snapshot is built after them', async () => {
    expect(await etags(product.cms)).toEqual(before);
    await settled(product);
    expect(await etags(product.cms)).toEqual(before);
  });

  it('stand on no public address, whatever the query', async () => {
    const pages = await crawl(QUERIES);
    expect(pages.size).toBeGreaterThan(500);
    expect([...pages.keys()].filter((page) => page.startsWith('200')).length).toBeGreaterThan(200);
    expect([...pages.keys()].filter((page) => page.startsWith('5'))).toEqual([]);
    expect(hits(pages)).toEqual([]);
    const snapshot = await snapshotOf(product.cms, 'en');
    expect(snapshot.concept?.founded).toBe(2008);
    expect(snapshot.grasps.map(({ key }) => key)).not.toContain(SECRET_KEY);
  });

  it('bring no picture onto a public address', async () => {
    const hash = createHash('sha256').update(draftPicture).digest('hex');
    for (const width of PICTURE_WIDTHS)
      for (const format of ['webp', 'jpg'] as const)
        expect((await request(product.cms.api(mediaPath(hash, width, format)))).status).toBe(404);
  });

  it('have no core route', async () => {
    for (const path of CORE_ROUTES) {
      for (const query of QUERIES) {
        const { status } = await request(`${product.cms.url}${path}${query}`);
        expect([path, query, [401, 403, 404, 405].includes(status), status]).toEqual([path, query, true, status]);
      }
    }
    for (const name of ['grasps', 'grasp', 'concept', 'values'])
      for (const prefix of ['/api', '/api/party-building']) expect((await request(`${product.cms.url}${prefix}/${name}`)).status).toBe(404);
  });

  it('are found by the same crawl once they are published', async () => {
    const { content, cms } = product;
    const [first] = await content.list('grasp', 'zh-CN');
    const entry = await content.read('grasp', 'zh-CN', first!.documentId);
    expect((await content.publish('grasp', 'zh-CN', first!.documentId, entry)).status).toBe(200);
    await shown(cms, 'zh-CN', (snapshot) => JSON.stringify(snapshot).includes(CANARY));
    // The snapshot, and the same pinned.
    const addresses = ['v1/zh-CN.json', `v1/snapshots/${'#'.repeat(64)}.json`];
    const fragments = ['pb-four-grasps', 'pb-grasp/goal', 'pb-signage'].map((name) => `v1/zh-CN/fragments/${name}.html`);
    expect(
      hits(await crawl(['']))
        .map((line) => line.replace(`200 ${cms.api('')}`, '').replace(/[0-9a-f]{64}/, '#'.repeat(64)))
        .sort(),
    ).toEqual([...addresses, ...fragments].sort());
  });
});
