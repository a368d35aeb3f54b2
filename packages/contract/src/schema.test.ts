import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { emptySnapshot, fixtureSnapshot, partlyTranslatedSnapshot } from './fixtures/index.js';
import { snapshotJsonSchema, snapshotSchema } from './schema/index.js';
import type { Snapshot } from './snapshot.js';

const ajv = addFormats.default(new Ajv2020());
const conforms = ajv.compile(snapshotJsonSchema);
const HASH = 'a'.repeat(64);

const good: [string, unknown][] = [
  ['zh-CN', fixtureSnapshot('zh-CN')],
  ['en', fixtureSnapshot('en')],
  ['partly translated', partlyTranslatedSnapshot()],
  ['empty', emptySnapshot()],
  ['with nested lists, marks and an image', withBody(nested())],
];

/** A list three levels deep, a run with each mark, and a picture. */
function nested() {
  const run = { type: 'text', text: 'x', bold: true, italic: true, underline: true, strikethrough: true, code: true };
  const item = { type: 'list-item', children: [run, { type: 'link', url: 'https://example.com/', children: [run] }] };
  const list = (...children: unknown[]) => ({ type: 'list', format: 'ordered', children });
  const picture = { hash: HASH, width: 600, height: 400, widths: [480], alt: { text: '图', lang: 'zh-CN' } };
  return [
    list(item, list(item, list(item))),
    { type: 'code', children: [run] },
    { type: 'quote', children: [] },
    { type: 'image', picture },
  ];
}

function withBody(body: unknown): unknown {
  const snapshot = fixtureSnapshot('en');
  return { ...snapshot, grasps: snapshot.grasps.map((grasp) => ({ ...grasp, body })) };
}

/** A copy of the English fixture, broken in one place. */
function broken(breakIt: (snapshot: Record<string, unknown> & Snapshot) => void): unknown {
  const snapshot = { ...fixtureSnapshot('en') };
  breakIt(snapshot);
  return snapshot;
}

const set = (path: (string | number)[], value: unknown) =>
  broken((snapshot) => {
    const last = path.pop() ?? '';
    const parent = path.reduce((at: unknown, name) => (at as Record<string | number, unknown>)[name], snapshot) as Record<
      string | number,
      unknown
    >;
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  });
const link = (url: string) => withBody([{ type: 'paragraph', children: [{ type: 'link', url, children: [] }] }]);

/** Both forms of the schema see these. */
const bad: [string, unknown][] = [
  ['not an object', 'snapshot'],
  ['another version', set(['schema'], 2)],
  ['the version as text', set(['schema'], '1')],
  ['no locale', set(['locale'], undefined)],
  ['a locale that is a path', set(['locale'], '../en')],
  ['no list of locales', set(['locales'], [])],
  ['a title that is a number', set(['grasps', 0, 'title'], 1)],
  ['an absent title', set(['grasps', 0, 'title'], undefined)],
  ['a null lead', set(['grasps', 0, 'lead'], null)],
  ['a text without its language', set(['grasps', 0, 'slogan'], { text: 'x' })],
  ['an unknown growth', set(['grasps', 0, 'growth'], 'flower')],
  ['a key with a slash', set(['grasps', 0, 'key'], 'a/b')],
  ['an empty key', set(['grasps', 0, 'key'], '')],
  ['a chain of one', set(['grasps', 0, 'measures', 2, 'chain'], [{ key: 'a', name: 'A' }])],
  ['a comparison of one', set(['values', 0, 'comparison'], [{ key: 'a', name: 'A' }])],
  ['an unknown kind of value', set(['values', 0, 'kind'], 'slogan')],
  ['a founding year with a fraction', set(['concept', 'founded'], 2008.5)],
  ['markup instead of blocks', set(['concept', 'introduction'], '<p>x</p>')],
  ['an unknown block', withBody([{ type: 'html', children: [] }])],
  ['a heading of level 7', withBody([{ type: 'heading', level: 7, children: [] }])],
  ['a mark that is false', withBody([{ type: 'paragraph', children: [{ type: 'text', text: 'x', bold: false }] }])],
  ['a link inside a link', withBody([{ type: 'paragraph', children: [{ type: 'link', url: '/', children: [{ type: 'link' }] }] }])],
  ['a paragraph inside a list', withBody([{ type: 'list', format: 'ordered', children: [{ type: 'paragraph', children: [] }] }])],
  ['a link to script', link('javascript:alert(1)')],
  ['a scheme-relative link', link('//example.com/')],
  ['a link with white space', link('https://example.com/a b')],
  ['a link with a backslash', link('/\\example.com')],
  ['a picture with a short hash', set(['concept', 'hero', 'hash'], 'abc')],
  ['a picture without a width', set(['concept', 'hero', 'widths'], [])],
  ['a picture of no height', set(['concept', 'hero', 'height'], 0)],
];

/** What JSON Schema has no words for. */
const badToUsOnly: [string, unknown, RegExp][] = [
  ['a link with user information', link('https://a@example.com/'), /safeUrl/],
  ['a link that is not normalised', link('https://EXAMPLE.com/'), /safeUrl/],
  ['a link whose dot segments hide a host', link('/.//example.com'), /safeUrl/],
  ['a picture width that nobody serves', set(['concept', 'hero', 'widths'], [500]), /480, 960, 1440, 1920/],
  ['picture widths that descend', set(['concept', 'hero', 'widths'], [960, 480]), /ascend/],
  ['two grasps with one key', set(['grasps', 1, 'key'], 'development-goal'), /unique/],
  ['a value of a grasp that is not there', set(['values', 0, 'grasp'], 'absent'), /no grasp "absent"/],
  ['locales without its own', set(['locales'], ['zh-CN']), /own locale, en/],
  ['a locale twice', set(['locales'], ['zh-CN', 'en', 'en']), /once/],
  ['the default locale not first', set(['locales'], ['en', 'zh-CN']), /stands first/],
];

describe('the schema and its JSON Schema', () => {
  it.each(good)('let pass: %s', (_, snapshot) => {
    expect(snapshotSchema.safeParse(snapshot)).toMatchObject({ success: true });
    expect(conforms(snapshot), JSON.stringify(conforms.errors)).toBe(true);
  });

  it.each(bad)('refuse: %s', (_, snapshot) => {
    expect(snapshotSchema.safeParse(snapshot)).toMatchObject({ success: false });
    expect(conforms(snapshot)).toBe(false);
  });

  it.each(badToUsOnly)('the schema refuses, and says why: %s', (_, snapshot, reason) => {
    const result = snapshotSchema.safeParse(snapshot);
    expect(result.error?.issues.map(({ message }) => message).join('\n')).toMatch(reason);
    expect(conforms(snapshot)).toBe(true);
  });
});

describe('the schema', () => {
  it('gives back equal content', () => expect(snapshotSchema.parse(fixtureSnapshot('zh-CN'))).toEqual(fixtureSnapshot('zh-CN')));

  it('leaves out what the contract does not name, at every depth', () => {
    const leaky = broken((snapshot) => {
      snapshot.secret = 'canary';
      Object.assign(snapshot.grasps[0] ?? {}, { createdBy: 'canary' });
      Object.assign(snapshot.grasps[0]?.measures[2]?.chain?.[0] ?? {}, { person: 'canary' });
      Object.assign(snapshot.grasps[1]?.body ?? {}, { draft: 'canary' });
    });
    expect(JSON.stringify(leaky)).toContain('canary');
    expect(JSON.stringify(snapshotSchema.parse(leaky))).not.toContain('canary');
    // A reader of a year ago must go on with a snapshot that has gained fields.
    expect(conforms(leaky)).toBe(true);
  });

  it('replaces half a surrogate pair, which has no UTF-8 form', () => {
    expect(snapshotSchema.parse(set(['grasps', 0, 'title'], 'a\uD800b')).grasps[0]?.title).toBe('a\uFFFDb');
    expect(snapshotSchema.parse(set(['grasps', 0, 'title'], '𠮷')).grasps[0]?.title).toBe('𠮷');
  });

  it('is a JSON Schema that validators know', () => {
    expect(snapshotJsonSchema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(snapshotJsonSchema)).toBe(true);
  });
});
