import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core, UID } from '@strapi/strapi';
import sharp from 'sharp';
import { attributesOf, componentsOf, deepPopulate } from '../content-types/models';
import { readSeed, SeedError, type SeedDocument } from './content';
import { fingerprint } from './fingerprint';
import { planStep, type SeedStep } from './plan';

/** Hashes of what was last written, by `type/key/locale`. */
type Ledger = Record<string, string>;

export interface SeedResult {
  /** `type/key/locale` */
  version: string;
  step: SeedStep;
}

export interface SeedOptions {
  directory: string;
  locales: readonly string[];
  dryRun?: boolean;
}

/** Writes the seed's documents by the rules of {@link planStep}, and publishes what it creates. */
export async function seed(strapi: Core.Strapi, { directory, locales, dryRun = false }: SeedOptions): Promise<SeedResult[]> {
  const store = strapi.store({ type: 'plugin', name: 'party-building', key: 'seed' });
  const ledger: Ledger = ((await store.get({})) as Ledger | null) ?? {};
  const results: SeedResult[] = [];
  for (const document of await readSeed(directory, locales)) {
    for (const [locale, data] of document.versions) {
      const name = [document.uid.split('.').at(-1), ...(document.key ? [document.key] : [])].join('/');
      const version = `${name}/${locale}`;
      const wanted = hashOf(strapi, document.uid, { ...data, ...(document.key && { key: document.key }) });
      const draft = await draftOf(strapi, document, locale);
      const step = planStep({
        wanted,
        written: ledger[version],
        present: draft && hashOf(strapi, document.uid, draft),
        document: {
          written: Object.keys(ledger).some((known) => known.startsWith(`${name}/`)),
          present: (await draftOf(strapi, document)) !== undefined,
        },
      });
      results.push({ version, step });
      if (dryRun || (step !== 'create' && step !== 'update')) continue;
      // Seeded documents are found again by these rows and this ledger: one transaction for both.
      await strapi.db
        .transaction(async () => {
          await write(strapi, document, locale, data, step);
          await store.set({ value: { ...ledger, [version]: wanted } });
        })
        .catch((error: unknown) => {
          throw new SeedError(document.file, version, problemOf(error));
        });
      ledger[version] = wanted;
    }
  }
  return results;
}

/** The sentences of a refusal, each with its field. */
function problemOf(error: unknown): string {
  const { message, details } = error as { message?: string; details?: { errors?: { path: string[]; message: string }[] } };
  const fields = details?.errors?.map(({ path, message: sentence }) => `${path.join('.')}: ${sentence}`);
  return fields?.join(' ') || (message ?? String(error));
}

type Row = Record<string, unknown> & { documentId: string };

const hashOf = (strapi: Core.Strapi, uid: string, data: Record<string, unknown>): string =>
  fingerprint(attributesOf(strapi, uid), componentsOf(strapi), data);

/** The draft with the seed's key; of the single type, any. */
async function draftOf(strapi: Core.Strapi, { uid, key }: SeedDocument, locale?: string): Promise<Row | undefined> {
  const row = await strapi.db.query(uid).findOne({
    where: { publishedAt: null, ...(locale && { locale }), ...(key && { key }) },
    populate: deepPopulate(attributesOf(strapi, uid), componentsOf(strapi)),
  });
  return (row as Row | null) ?? undefined;
}

async function write(
  strapi: Core.Strapi,
  document: SeedDocument,
  locale: string,
  data: Record<string, unknown>,
  step: 'create' | 'update',
): Promise<void> {
  const documents = strapi.documents(document.uid);
  const existing = await draftOf(strapi, document);
  if (existing) {
    const { documentId } = existing;
    // What an editor has unpublished stays so; a new translation appears with its document.
    const scope = step === 'update' ? { locale } : {};
    const published = await strapi.db.query(document.uid).count({ where: { documentId, publishedAt: { $notNull: true }, ...scope } });
    await documents.update({ documentId, locale, data, ...(published > 0 && { status: 'published' as const }) } as never);
    return;
  }
  const picture = document.picture && { [document.picture.field]: await upload(strapi, document.picture.file) };
  await documents.create({
    locale,
    data: { ...data, ...(document.key && { key: document.key }), ...picture },
    status: 'published',
  } as never);
}

/** Adds a picture to the media library, once per content. A drawing is rasterised: the library takes no SVG but of logos. */
async function upload(strapi: Core.Strapi, file: string): Promise<number> {
  const original = await readFile(file);
  const name = `${basename(file, extname(file))}-${createHash('sha256').update(original).digest('hex').slice(0, 8)}.webp`;
  const known = (await strapi.db.query('plugin::upload.file' as UID.Schema).findOne({ where: { name } })) as { id: number } | null;
  if (known) return known.id;
  const directory = await mkdtemp(join(tmpdir(), 'party-building-seed-'));
  try {
    const filepath = join(directory, name);
    await writeFile(filepath, await sharp(original).webp({ quality: 90 }).toBuffer());
    const { size } = await stat(filepath);
    const [uploaded] = (await strapi
      .plugin('upload')
      .service('upload')
      .upload({ data: { fileInfo: { name } }, files: { filepath, originalFilename: name, mimetype: 'image/webp', size } })) as {
      id: number;
    }[];
    if (!uploaded) throw new Error(`The picture ${file} could not be added to the media library.`);
    return uploaded.id;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
