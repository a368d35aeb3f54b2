import { PICTURE_WIDTHS, safeUrl, SCHEMA, type Block, type Picture, type Snapshot } from '@party-building/contract';
import { snapshotSchema } from '@party-building/contract/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasText, imagesOf, linksOf, projectBlocks } from './blocks';

const picture: Picture = { hash: 'a'.repeat(64), width: 480, height: 10, widths: [PICTURE_WIDTHS[0]], alt: '' };
const project = (value: unknown): Block[] => projectBlocks(value, () => picture);
const text = (words: string, marks: object = {}): object => ({ type: 'text', text: words, ...marks });

/** As the build does it: what the contract refuses never reaches a portal. */
function accepted(blocks: Block[]): boolean {
  const concept = { siteName: '', pageTitle: '', organisation: '', principle: '', name: '', introduction: blocks };
  const snapshot: Snapshot = { schema: SCHEMA, locale: 'en', defaultLocale: 'en', locales: ['en'], concept, grasps: [], values: [] };
  return snapshotSchema.safeParse(snapshot).success;
}

describe('projectBlocks', () => {
  it('keeps every kind of block that the contract knows', () => {
    const children = [text('Bold', { bold: true, italic: true, underline: true, strikethrough: true, code: true }), text(' plain')];
    const blocks = [
      { type: 'paragraph', children },
      { type: 'heading', level: 3, children },
      { type: 'quote', children },
      { type: 'code', language: 'js', children: [text('x')] },
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list-item', children },
          { type: 'list', format: 'unordered', children: [{ type: 'list-item', children }] },
        ],
      },
    ];
    const { language: _, ...code } = blocks[3] as { language: string };
    expect(project(blocks)).toEqual([...blocks.slice(0, 3), code, blocks[4]]);
    expect(project([{ type: 'image', image: { url: '/uploads/x.png' }, children: [text('')] }])).toEqual([{ type: 'image', picture }]);
  });

  it('leaves the text of a link that must not be followed', () => {
    const link = (url: unknown): object => ({ type: 'link', url, children: [text('words')] });
    const links = ['https://a.example/', 'javascript:alert(1)', '//b.example', 'ftp://c.example', null].map(link);
    expect(project([{ type: 'paragraph', children: links }])).toEqual([
      { type: 'paragraph', children: [link('https://a.example/'), ...Array.from({ length: 4 }, () => text('words'))] },
    ]);
  });

  it('leaves out what shows nothing: blank paragraphs, unknown blocks, pictures that cannot be served', () => {
    const blank = [
      { type: 'paragraph', children: [text('')] },
      { type: 'paragraph', children: [text(' \n'), { type: 'link', url: '/x', children: [] }] },
      { type: 'heading', level: 1, children: [] },
      { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('')] }] },
      { type: 'paragraph', children: [{ type: 'image', image: {} }] },
      { type: 'iframe', src: 'https://a.example', children: [text('x')] },
      { type: 'image', image: null },
    ];
    expect(project(blank)).toEqual([]);
    expect(projectBlocks([{ type: 'image', image: { url: 'x' } }], () => undefined)).toEqual([]);
  });

  it('shows lists to a depth that no person reaches, and survives what a machine nests', () => {
    const nested = (depth: number): object => ({
      type: 'list',
      format: 'ordered',
      children: [{ type: 'list-item', children: [text(`level ${depth}`)] }, ...(depth > 1 ? [nested(depth - 1)] : [])],
    });
    expect(JSON.stringify(project([nested(10)]))).toContain('level 1"');
    let deep: object = { type: 'list-item', children: [text('deep')] };
    for (let i = 0; i < 50_000; i++)
      deep = { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('x')] }, deep] };
    const projected = project([deep]);
    expect(projected).toHaveLength(1);
    expect(accepted(projected)).toBe(true);
    for (const read of [hasText, linksOf, imagesOf]) expect(() => read([deep])).not.toThrow();
  });
});

describe('any JSON in place of a text', () => {
  const kinds = ['paragraph', 'heading', 'quote', 'code', 'list', 'list-item', 'link', 'text', 'image', '__proto__', 'script'];
  /** Nearly blocks: right words in wrong places, mixed with anything at all. */
  const { node } = fc.letrec<{ node: unknown; children: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      { weight: 1, arbitrary: fc.jsonValue() },
      { weight: 2, arbitrary: fc.record({ type: fc.constant('text'), text: fc.string({ unit: 'binary' }) }) },
      {
        weight: 6,
        arbitrary: fc.record(
          {
            type: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...kinds) }, fc.jsonValue()),
            children: tie('children'),
            text: fc.oneof({ weight: 5, arbitrary: fc.string({ unit: 'binary' }) }, fc.jsonValue()),
            url: fc.oneof(
              fc.webUrl(),
              fc.string(),
              fc.constantFrom('javascript:alert(1)', '/a/../..//b', '#', 'mailto:a@b.c'),
              fc.jsonValue(),
            ),
            level: fc.oneof(fc.integer(), fc.jsonValue()),
            format: fc.oneof(fc.constantFrom('ordered', 'unordered'), fc.jsonValue()),
            image: fc.jsonValue(),
            bold: fc.oneof(fc.boolean(), fc.jsonValue()),
            code: fc.boolean(),
          },
          { requiredKeys: [] },
        ),
      },
    ),
    children: fc.oneof({ weight: 6, arbitrary: fc.array(tie('node'), { maxLength: 4 }) }, fc.jsonValue()),
  }));

  it('gives a tree that the contract accepts, with safe links only', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(node, { maxLength: 5 }), fc.jsonValue()), (value) => {
        const blocks = project(value);
        expect(accepted(blocks)).toBe(true);
        for (const [, url] of JSON.stringify(blocks).matchAll(/"url":("(?:[^"\\]|\\.)*")/g)) {
          const link: unknown = JSON.parse(String(url));
          expect(safeUrl(link)).toBe(link);
        }
        expect(hasText(value)).toBeTypeOf('boolean');
        expect(linksOf(value).every((link) => typeof link === 'string')).toBe(true);
        expect(imagesOf(value).every((image) => typeof image === 'object')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('is reached by the generator: some of its trees show something', () => {
    const trees = fc.sample(fc.array(node, { maxLength: 5 }), { numRuns: 300, seed: 1 });
    expect(trees.filter((tree) => project(tree).length > 0).length).toBeGreaterThan(30);
  });
});
