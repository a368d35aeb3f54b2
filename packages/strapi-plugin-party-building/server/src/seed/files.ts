import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import type { Core, UID } from '@strapi/strapi';
import sharp from 'sharp';
import type { Attributes, Components } from '../content-types/walk';

type Fields = Record<string, unknown>;

/** A file of the seed for the media library. */
export interface SeedFile {
  /** Its name in the library: with a part of its content's hash, so that the same content is the same file. */
  name: string;
  path: string;
  /** A drawing that stays one; others are made a picture, since the library takes no SVG but of logos. */
  drawing: boolean;
}

/** The types that the library is known to take as they are. */
const TYPES: Record<string, string> = {
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

export interface FileOptions {
  /** The seed's folder, from which paths count. */
  directory: string;
  /** Whether drawings stay drawings. */
  drawings: boolean;
}

/**
 * Fields with a {@link SeedFile} in the place of each path of a media field, in components too.
 *
 * @throws Error with a sentence for a path where no file is.
 */
export async function describeFiles(attributes: Attributes, components: Components, data: Fields, options: FileOptions): Promise<Fields> {
  return mapFiles(attributes, components, data, (path) => describeFile(String(path), options));
}

/** Fields with the library's ids in the place of each {@link SeedFile}; what the library does not hold yet is added. */
export async function uploadFiles(strapi: Core.Strapi, attributes: Attributes, components: Components, data: Fields): Promise<Fields> {
  return mapFiles(attributes, components, data, (file) => upload(strapi, file as SeedFile));
}

async function mapFiles(
  attributes: Attributes,
  components: Components,
  data: Fields,
  replace: (value: unknown) => Promise<unknown>,
): Promise<Fields> {
  const fields: Fields = { ...data };
  for (const [name, value] of Object.entries(data)) {
    const attribute = attributes[name];
    if (value === undefined || value === null) continue;
    if (attribute?.type === 'media') fields[name] = await replace(value);
    else if (attribute?.type === 'component' && attribute.component && Array.isArray(value)) {
      const inner = components(attribute.component);
      const items: Fields[] = [];
      for (const item of value as Fields[]) items.push(await mapFiles(inner, components, item, replace));
      fields[name] = items;
    }
  }
  return fields;
}

async function describeFile(relative: string, { directory, drawings }: FileOptions): Promise<SeedFile> {
  const path = join(directory, relative);
  const content = await readFile(path).catch((error: unknown) => {
    throw new Error(`the file ${relative} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  });
  const extension = extname(path).toLowerCase();
  if (!(extension in TYPES)) throw new Error(`the file ${relative} is none of ${Object.keys(TYPES).join(', ')}.`);
  const drawing = extension === '.svg' && drawings;
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const served = extension === '.svg' && !drawing ? '.webp' : extension;
  return { name: `${basename(path, extname(path))}-${hash}${served}`, path, drawing };
}

async function upload(strapi: Core.Strapi, { name, path, drawing }: SeedFile): Promise<number> {
  const known = (await strapi.db.query('plugin::upload.file' as UID.Schema).findOne({ where: { name } })) as { id: number } | null;
  if (known) return known.id;
  const directory = await mkdtemp(join(tmpdir(), 'party-building-seed-'));
  try {
    const filepath = join(directory, name);
    const rasterise = path.toLowerCase().endsWith('.svg') && !drawing;
    const content = await readFile(path);
    await writeFile(filepath, rasterise ? await sharp(content).webp({ quality: 90 }).toBuffer() : content);
    const { size } = await stat(filepath);
    const [uploaded] = (await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: { fileInfo: { name } },
        files: { filepath, originalFilename: name, mimetype: TYPES[extname(name)], size },
      })) as { id: number }[];
    if (!uploaded) throw new Error(`The file ${path} could not be added to the media library.`);
    return uploaded.id;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
