import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../harness/builds';
import type { Refused, SchemaAttribute } from '../harness/cms';
import { printFigure } from '../harness/figure';
import { startProduct, type Product } from '../harness/product';
import { oneOfEach, publicAddresses, type PublicAddress } from '../harness/public-addresses';
import { request } from '../harness/request';
import { LOCALES, shown } from '../harness/snapshots';
import { createApiToken, createUser } from '../harness/users';

const CANARY = 'canary';
const TYPE = /^plugin::party-building\.(.+)$/;

type Schemas = Record<string, Record<string, SchemaAttribute>>;
type Data = Record<string, unknown>;
interface Document extends Data {
  documentId: string;
}

let product: Product;
let schemas: Schemas;
/** What no public address may hold: our words, and the names by which Strapi knows documents and people. */
let secrets: string[];
let sung = 0;

const types = (): string[] => Object.keys(schemas).flatMap((uid) => TYPE.exec(uid)?.[1] ?? []);

/** Everything inside a document, as a populate. */
function deep(uid: string): Data {
  const entries = Object.entries(schemas[uid] ?? {}).flatMap(([name, { type, component }]): [string, unknown][] => {
    if (type === 'media') return [[name, true]];
    return type === 'component' && component ? [[name, { populate: deep(component) }]] : [];
  });
  return Object.fromEntries(entries);
}

const find = (type: string, locale: string): Promise<Document[]> =>
  product.cms.documents(type, 'findMany', { locale, status: 'draft', populate: deep(`plugin::party-building.${type}`), limit: 100 });

/** The data of a document with a canary in every text that is free; `kept` are paths whose form is checked. */
function singing(uid: string, data: Data, mark: string, kept: ReadonlySet<string>, path = ''): Data {
  return Object.fromEntries(
    Object.entries(schemas[uid] ?? {}).flatMap(([name, { type, component, customField }]): [string, unknown][] => {
      const value = data[name];
      const at = path === '' ? name : `${path}.${name}`;
      if (value === null || value === undefined) return [];
      if (type === 'media') return [[name, idOf(value)]];
      if (type === 'component' && component) {
        const inner = (item: unknown): Data => singing(component, item as Data, mark, kept, at);
        return [[name, Array.isArray(value) ? value.map(inner) : inner(value)]];
      }
      if (type === 'relation') return [];
      if (kept.has(at) || customField || name === 'key' || name === 'slug') return [[name, value]];
      if (type === 'blocks') return [[name, blocks(`${mark}-${++sung}`)]];
      if (type === 'string' || type === 'text') return [[name, `${CANARY}-${mark}-${++sung}`]];
      return [[name, value]];
    }),
  );
}

const idOf = (media: unknown): unknown => (Array.isArray(media) ? media.map(idOf) : (media as { id: number }).id);

const blocks = (mark: string): object[] => [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: `${CANARY}-${mark}` },
      { type: 'link', url: `https://${CANARY}.example/${mark}`, children: [{ type: 'text', text: `${CANARY}-${mark}` }] },
    ],
  },
];

/** A document that nobody has published, with a canary in every text that it can hold. */
function imagined(uid: string, mark: string, kept: ReadonlySet<string>, path = ''): Data {
  return Object.fromEntries(
    Object.entries(schemas[uid] ?? {}).flatMap(([name, { type, component, repeatable, customField }]): [string, unknown][] => {
      const at = path === '' ? name : `${path}.${name}`;
      if (kept.has(at) || customField || name === 'key' || name === 'slug') return [];
      if (type === 'component' && component) {
        const inner = imagined(component, mark, kept, at);
        return [[name, repeatable ? [inner] : inner]];
      }
      if (type === 'blocks') return [[name, blocks(`${mark}-${++sung}`)]];
      return type === 'string' || type === 'text' ? [[name, `${CANARY}-${mark}-${++sung}`]] : [];
    }),
  );
}

/** Writes until the model takes it: what it refuses joins the `kept` that the data is made without. */
async function sing<T>(write: (kept: ReadonlySet<string>) => Promise<T>): Promise<{ kept: ReadonlySet<string>; written: T }> {
  const kept = new Set<string>();
  for (;;) {
    try {
      return { written: await write(kept), kept };
    } catch (error) {
      const before = kept.size;
      for (const { path } of (error as Refused).details?.errors ?? [])
        kept.add(path.filter((step) => !/^\d+$/.test(String(step))).join('.'));
      if (kept.size === before) throw error;
    }
  }
}

const QUERIES = [
  '?status=draft&populate=*',
  '?locale=*&fields=*',
  '?preview=true&publicationState=preview',
  '?filters[publishedAt][$null]=true',
];
const ACCEPTS = ['application/json', 'text/html', 'application/atom+xml', 'text/calendar', 'application/ld+json', '*/*;q=0'];

/** Every address, and one of each kind with everything that one can ask; bodies, headers and errors. */
async function crawl(): Promise<{ pages: Map<string, string>; addresses: PublicAddress[] }> {
  const { cms } = product;
  const addresses = await publicAddresses(cms);
  const pages = new Map(addresses.map(({ path, answer }) => [path, JSON.stringify(answer.headers) + answer.bytes.toString()]));
  const look = async (path: string, headers: Record<string, string> = {}): Promise<void> => {
    const answer = await request(cms.api(path), { headers });
    pages.set(`${path} ${JSON.stringify(headers)}`, JSON.stringify(answer.headers) + answer.bytes.toString());
  };
  for (const { path } of oneOfEach(addresses)) {
    for (const query of QUERIES) await look(path + query);
    for (const Accept of ACCEPTS) await look(path, { Accept });
    for (const wrong of [`${path}/x`, path.replace(/\w+(?=\.\w+$)/, 'nothing'), path.replace(/zh-CN|en/, 'fr'), path.toUpperCase()])
      await look(wrong);
  }
  const embed = encodeURIComponent(cms.api('embed/en/pb-concept'));
  for (const path of [
    'health/live',
    'health/ready',
    'metrics',
    'openapi.json',
    'oembed',
    `oembed?url=${embed}`,
    `oembed?url=${embed}&format=xml`,
    'v1/',
    'v1/embeds/x.json',
  ])
    await look(path);
  return { pages, addresses };
}

const hits = (pages: ReadonlyMap<string, string>): string[] => {
  const pattern = new RegExp(secrets.join('|'), 'i');
  return [...pages].flatMap(([page, text]) => (pattern.test(text) ? [`${page}: ${pattern.exec(text)?.[0]}`] : []));
};

const tagsOf = (addresses: readonly PublicAddress[]): Record<string, unknown> =>
  Object.fromEntries(addresses.map(({ path, answer }) => [path, answer.headers.etag]));

beforeAll(async () => {
  product = await startProduct({}, { inside: true });
  schemas = await product.cms.schemas();
  secrets = [CANARY];
});
afterAll(() => product.cms.remove());

describe('canaries', () => {
  let before: Record<string, unknown>;

  it('sing in every draft of every type, in people, tokens and another language', async () => {
    const { cms, admin } = product;
    // A language whose drafts are never published changes the list of languages once, before anything is compared.
    await admin.ask('POST', '/i18n/locales', { code: 'de', name: 'Deutsch', isDefault: false });
    await settled(product);
    before = tagsOf((await crawl()).addresses);

    const fields: string[] = [];
    const silent = new Set<string>();
    for (const type of types()) {
      const uid = `plugin::party-building.${type}`;
      const heard = ({ kept, written }: { kept: ReadonlySet<string>; written: Document }): void => {
        for (const path of kept) silent.add(`${type}.${path}`);
        secrets.push(written.documentId);
      };
      for (const locale of LOCALES)
        for (const document of await find(type, locale)) {
          const { documentId } = document;
          heard(await sing((kept) => cms.documents(type, 'update', { documentId, locale, data: singing(uid, document, locale, kept) })));
        }
      const [first] = await find(type, 'zh-CN');
      if (first) {
        const { documentId } = first;
        heard(await sing((kept) => cms.documents(type, 'update', { documentId, locale: 'de', data: singing(uid, first, 'de', kept) })));
      }
      // There is one concept, and it is published.
      if (type !== 'concept') heard(await sing((kept) => cms.documents(type, 'create', { locale: 'en', data: imagined(uid, type, kept) })));
      if (JSON.stringify(await find(type, 'en')).includes(CANARY)) fields.push(type);
    }
    expect(fields).toEqual(types());
    console.error(`Texts whose form is checked, and so hold no canary: ${[...silent].join(', ') || 'none'}.`);
    printFigure({ name: 'canary.drafts', value: secrets.length - 1, unit: 'version' });
    printFigure({ name: 'canary.texts', value: sung, unit: 'text' });

    await createUser(cms, admin, `${CANARY}-user`, []);
    secrets.push((await createApiToken(admin)).slice(0, 32));
  });

  it('are heard at no public address, whatever is asked', async () => {
    const { pages } = await crawl();
    printFigure({ name: 'canary.pages', value: pages.size, unit: 'answer' });
    const heard = hits(pages);
    printFigure({ name: 'canary.hits', value: heard.length, unit: 'answer', limit: 0 });
    expect(heard).toEqual([]);
  });

  it('change no entity tag, not even when a snapshot is built after them', async () => {
    expect(tagsOf((await crawl()).addresses)).toEqual(before);
    await settled(product);
    expect(tagsOf((await crawl()).addresses)).toEqual(before);
  });

  it('fall silent when what they sing in is unpublished', async () => {
    const { cms } = product;
    const [grasp] = await find('grasp', 'en');
    await cms.documents('grasp', 'publish', { documentId: grasp?.documentId, locale: 'en' });
    await shown(cms, 'en', (snapshot) => JSON.stringify(snapshot).includes(CANARY));
    // The same crawl finds one that is published, in the snapshot and in what is made of it.
    expect(hits((await crawl()).pages).length).toBeGreaterThan(3);
    await cms.documents('grasp', 'unpublish', { documentId: grasp?.documentId, locale: 'en' });
    await shown(cms, 'en', (snapshot) => !JSON.stringify(snapshot).includes(CANARY));
    // What was published stays at its own pinned address, which only those know who had it.
    expect(hits((await crawl()).pages)).toEqual([]);
  });
});
