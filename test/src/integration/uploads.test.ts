import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf, type FileToUpload, type LibraryFile } from '../harness/admin';
import { printFigure } from '../harness/figure';
import { PNG } from '../harness/png';
import { startProduct, type Product } from '../harness/product';
import { createApiToken, createUser } from '../harness/users';

const svg = (inside: string, attributes = ''): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"${attributes}>${inside}</svg>`);
const PLAIN = svg('<path d="M0 0h8v4z"/>');
const HOSTILE = svg('<script>alert(1)</script><path d="M0 0h8v4z" onclick="alert(1)"/>', ' onload="alert(1)"');
const DAMAGED = Buffer.from(HOSTILE.subarray(0, -3));
const TAKEN = [
  { code: 'element', what: 'script', line: 1 },
  { code: 'handler', what: 'onload', line: 1 },
  { code: 'handler', what: 'onclick', line: 1 },
];

let product: Product;
let token: string;
/** A photograph that tells where it was taken. */
let photograph: Buffer;
beforeAll(async () => {
  product = await startProduct({}, { inside: true });
  token = await createApiToken(product.admin);
  photograph = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#c8102e' } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'SECRET-PERSON' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 13/1 0/1' } })
    .toBuffer();
});
afterAll(() => product.cms.remove());

type Stored = Pick<LibraryFile, 'url'> & Partial<LibraryFile>;
type Tried = { stored: Stored[] } | { refused: string };

const answered = ({ status, body }: { status: number; body: unknown }): Tried =>
  status < 300 ? { stored: [body].flat() as Stored[] } : { refused: (body as { error: { message: string } }).error.message };
const caught = (error: Error): Tried => ({ refused: error.message });

/** Every way on which a file can come into the media library. */
const WAYS: Record<string, (file: FileToUpload) => Promise<Tried>> = {
  'the admin': async (file) => answered(await product.admin.tryUpload([file])),
  'the admin, one of several': async (file) => {
    const tried = answered(await product.admin.tryUpload([{ name: 'first.png', type: 'image/png', bytes: PNG }, file]));
    return 'stored' in tried ? { stored: tried.stored.slice(1) } : tried;
  },
  'the content API': async (file) => {
    const headers = { Authorization: `Bearer ${token}` };
    const response = await fetch(`${product.cms.url}/api/upload`, { method: 'POST', headers, body: formOf([file]) });
    return answered({ status: response.status, body: await response.json() });
  },
  'the upload service': ({ name, type, bytes }) =>
    product.cms.uploadInside<Stored[]>('uploadByService', name, type, bytes).then((stored) => ({ stored }), caught),
  'the provider itself': ({ name, type, bytes }) =>
    product.cms.uploadInside<Stored>('uploadByProvider', name, type, bytes).then((stored) => ({ stored: [stored] }), caught),
};

const fileNames = (): Promise<string[]> => readdir(join(product.cms.directory, 'public/uploads'));
const bytesOf = ({ url }: { url: string }): Promise<Buffer> => readFile(join(product.cms.directory, 'public', decodeURIComponent(url)));

describe.each(Object.entries(WAYS))('by %s', (way, send) => {
  const drawing = (bytes: Buffer, name = 'logo.svg', type = 'image/svg+xml'): Promise<Tried> => send({ name, type, bytes });
  /** Only the clean copy exists: no file of the library has what was taken out. */
  const isClean = async (tried: Tried): Promise<Stored> => {
    const [stored] = 'stored' in tried ? tried.stored : [];
    if (!stored) throw new Error(`Not stored: ${JSON.stringify(tried)}`);
    expect((await bytesOf(stored)).toString()).toBe(PLAIN.toString());
    expect(stored.url).toMatch(/\.svg$/i);
    return stored;
  };

  it('a drawing is stored clean, with its verdict', async () => {
    const plain = await isClean(await drawing(PLAIN));
    const cleaned = await isClean(await drawing(HOSTILE));
    await isClean(await drawing(HOSTILE, 'LOGO.SVG', 'application/octet-stream'));
    if (!plain.hash || !cleaned.hash) return expect(way).toBe('the provider itself');
    expect(await product.cms.verdictOf(plain.hash)).toMatchObject({ verdict: 'unchanged', reasons: [], found: 0, mime: 'image/svg+xml' });
    const verdict = await product.cms.verdictOf<{ reasons: object[] }>(cleaned.hash);
    expect(verdict).toMatchObject({ verdict: 'cleaned', found: 3, mime: 'image/svg+xml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(verdict.reasons).toEqual(expect.arrayContaining(TAKEN.map((reason) => expect.objectContaining(reason))));
    return expect(cleaned.mime).toBe('image/svg+xml');
  });

  it('what cannot be made clean is refused in a sentence, and nothing is stored', async () => {
    const before = await fileNames();
    const refused: [FileToUpload, RegExp][] = [
      [{ name: 'damaged.svg', type: 'image/svg+xml', bytes: DAMAGED }, /damaged\.svg.*damaged at line 1/],
      [
        { name: 'entities.svg', type: 'image/svg+xml', bytes: Buffer.concat([Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]>'), PLAIN]) },
        /definitions of its own/,
      ],
      [{ name: 'empty.svg', type: 'image/svg+xml', bytes: svg('<script>alert(1)</script>') }, /Nothing of the drawing is left/],
      [{ name: 'drawing.png', type: 'image/png', bytes: HOSTILE }, /drawing/],
      [{ name: 'drawing.html', type: 'image/svg+xml', bytes: HOSTILE }, /./],
      [{ name: 'page.svg', type: 'image/svg+xml', bytes: Buffer.from('<!doctype html><svg><script>alert(1)</script></svg>') }, /page\.svg/],
      [{ name: 'page.html', type: 'text/html', bytes: Buffer.from('<!doctype html><p>x') }, /./],
      [{ name: 'script.js', type: 'text/javascript', bytes: Buffer.from('alert(1)') }, /./],
      [{ name: 'packed.svgz', type: 'image/svg+xml', bytes: Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]) }, /./],
      [{ name: 'archive.zip', type: 'application/zip', bytes: Buffer.from('PK\u0003\u0004') }, /./],
    ];
    for (const [file, sentence] of refused) {
      const tried = await send(file);
      expect([file.name, 'refused' in tried ? tried.refused : 'stored']).toEqual([file.name, expect.stringMatching(sentence)]);
    }
    expect(await fileNames()).toEqual(before);
  });

  it('a picture is encoded anew, without what its camera wrote and what hangs behind it', async () => {
    const bytes = Buffer.concat([photograph, Buffer.from('<script>alert(1)</script>')]);
    expect(bytes.includes('SECRET-PERSON')).toBe(true);
    const tried = await send({ name: 'photograph.jpg', type: 'image/jpeg', bytes });
    const [stored] = 'stored' in tried ? tried.stored : [];
    const kept = await bytesOf(stored!);
    expect(kept.includes('SECRET-PERSON') || kept.includes('<script>')).toBe(false);
    const { exif, ...metadata } = await sharp(kept).metadata();
    expect(metadata).toMatchObject({ format: 'jpeg', width: 300, height: 200 });
    expect(exif).toBeUndefined();
  });
});

describe('a drawing that is an attack', () => {
  const inside = (content: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`);
  const bomb = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
  const attacks: [name: string, bytes: Buffer, sentence: RegExp][] = [
    ['entities.svg', Buffer.from(`<!DOCTYPE svg [<!ENTITY e0 "x">${bomb}]><svg>&e9;</svg>`), /definitions of its own/],
    ['deep.svg', inside('<g>'.repeat(300_000)), /nested too deeply/],
    ['heavy.svg', inside('<g a="" b="" c="" d="" e="" f="" h=""/>'.repeat(49_000)), /too much memory/],
  ];

  it.each(attacks)('is refused with its reason, while others are answered: %s', async (name, bytes, sentence) => {
    let decided = false;
    const verdict = product.admin.tryUpload([{ name, type: 'image/svg+xml', bytes }]).finally(() => (decided = true));
    let answers = 0;
    do {
      expect((await fetch(product.cms.api('v1/en.json'))).status).toBe(200);
      answers++;
    } while (!decided);
    const { status, body } = await verdict;
    expect([status, (body as unknown as { error: { message: string } }).error.message]).toEqual([400, expect.stringMatching(sentence)]);
    printFigure({ name: `uploads.attack.${name.split('.')[0]}.answers_meanwhile`, value: answers, unit: 'answers' });
    // The next is read as if nothing had been.
    expect((await product.admin.tryUpload([{ name: 'after.svg', type: 'image/svg+xml', bytes: PLAIN }])).status).toBeLessThan(300);
  });
});

describe('a replacement', () => {
  it('is judged as an upload is', async () => {
    const [file] = await product.admin.upload([{ name: 'logo.svg', type: 'image/svg+xml', bytes: PLAIN }]);
    const other = svg('<path d="M0 0h4"/>');
    const hostile = svg('<path d="M0 0h4" onclick="alert(1)"/>');
    const { status } = await product.admin.tryReplace(file!.id, { name: 'new.svg', type: 'image/svg+xml', bytes: hostile });
    expect(status).toBeLessThan(300);
    expect(await bytesOf(file!)).toEqual(other);
    expect(await product.cms.verdictOf(file!.hash)).toMatchObject({ verdict: 'cleaned', found: 1 });

    const before = await fileNames();
    for (const bad of [
      { name: 'new.svg', type: 'image/svg+xml', bytes: DAMAGED },
      { name: 'new.svg', type: 'image/svg+xml', bytes: Buffer.from('alert(1)') },
      { name: 'new.png', type: 'image/png', bytes: PNG },
    ])
      expect((await product.admin.tryReplace(file!.id, bad)).status).toBe(400);
    expect(await bytesOf(file!)).toEqual(other);
    expect(await fileNames()).toEqual(before);
  });
});

it('a refusal is said in the language of the person who uploads', async () => {
  const create = { action: 'plugin::upload.assets.create' };
  const editor = await createUser(product.cms, product.admin, 'uploader', [create, { action: 'plugin::upload.read' }]);
  await editor.ask('PUT', '/admin/users/me', { preferedLanguage: 'zh-Hans' });
  const { body } = await editor.tryUpload([{ name: '标识.svg', type: 'image/svg+xml', bytes: DAMAGED }]);
  expect(body).toMatchObject({ error: { message: expect.stringMatching(/“标识\.svg”不能用作矢量图形。文件在第1行第\d+列处损坏/) } });
});
