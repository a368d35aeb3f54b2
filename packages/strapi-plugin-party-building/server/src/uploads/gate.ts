import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { cleanDrawing } from '../logos/clean-drawing';
import { LIMITS } from '../logos/sanitise/limits';
import { allowedTypes, refusal } from './intake';
import { areJudged } from './judged';
import { namesOf, KINDS } from './kinds';
import { encodeAnew } from './raster';
import { RefusedUpload } from './refused';
import { HEAD, sniff } from './sniff';

/** What a provider is given of a file. */
interface ProvidedFile {
  name?: string;
  hash: string;
  ext?: string;
  mime?: string;
  stream?: AsyncIterable<Uint8Array>;
  buffer?: Buffer;
  size?: number;
  sizeInBytes?: number;
}

type Store = (file: ProvidedFile, ...rest: unknown[]) => Promise<unknown>;

/**
 * The last look before bytes are stored, whoever calls the provider: another plugin, an import of a whole site, a part of Strapi that does
 * not ask the upload service. What the intake has cleaned, and what Strapi makes of it, passes unchanged. A drawing is stored clean or not
 * at all, a picture encoded anew or not at all; what is no kind that is allowed is not stored.
 */
export function guardProvider(strapi: Core.Strapi): void {
  const provider = (strapi.plugin('upload') as unknown as { provider: Record<string, Store | undefined> }).provider;
  for (const name of ['upload', 'uploadStream', 'replace', 'replaceStream']) {
    const store = provider[name];
    if (typeof store !== 'function') continue;
    provider[name] = async (file, ...rest) => {
      try {
        await look(file, allowedTypes(strapi));
      } catch (error) {
        throw error instanceof RefusedUpload ? refusal(strapi, error) : error;
      }
      return store.call(provider, file, ...rest);
    };
  }
}

async function look(file: ProvidedFile, allowed: readonly string[]): Promise<void> {
  const chunks = new Chunks(file.stream ?? [file.buffer ?? Buffer.alloc(0)]);
  const head = await chunks.first(HEAD);
  const kind = await sniff(head);
  const name = file.name ?? file.hash;
  const replace = (clean: Buffer): void => {
    if (file.stream) file.stream = Readable.from([clean], { objectMode: false });
    else file.buffer = clean;
    if (file.size !== undefined) file.size = clean.length / 1000;
    if (file.sizeInBytes !== undefined) file.sizeInBytes = clean.length;
  };
  if (!kind || !allowed.includes(kind.mime))
    throw new RefusedUpload('kind', 'upload.kind', { name, kinds: namesOf(KINDS.filter(({ mime }) => allowed.includes(mime))) });
  if (kind.treatment === 'raster' && !areJudged()) {
    const picture = await chunks.whole();
    return replace(
      await encodeAnew(picture, kind.mime).catch((error: unknown) => {
        throw new RefusedUpload('picture', 'upload.picture', { name }, { cause: error });
      }),
    );
  }
  if (kind.treatment !== 'drawing') {
    if (file.stream) file.stream = Readable.from(chunks.all(), { objectMode: false });
    return;
  }
  if ((file.ext ?? '').toLowerCase() !== '.svg') throw new RefusedUpload('name', 'upload.name', { name });
  const { svg, reasons } = await cleanDrawing(await chunks.first(LIMITS.bytes + 1));
  if (svg === undefined) throw new RefusedUpload(reasons[0]?.code ?? 'malformed', 'upload.drawing', { name }, { reason: reasons[0] });
  replace(Buffer.from(svg));
}

/** A stream whose beginning can be read and is still there afterwards. */
class Chunks {
  readonly #rest: AsyncIterator<Uint8Array>;
  #read: Uint8Array[] = [];
  #ended = false;

  constructor(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
    this.#rest = (async function* () {
      yield* source;
    })();
  }

  /** The first bytes, or all where there are fewer. */
  async first(length: number): Promise<Uint8Array> {
    let bytes = Buffer.concat(this.#read);
    while (bytes.length < length && !this.#ended) {
      const { done, value } = await this.#rest.next();
      if (done) this.#ended = true;
      else bytes = Buffer.concat([bytes, value]);
    }
    this.#read = [bytes];
    return bytes.subarray(0, length);
  }

  async whole(): Promise<Buffer> {
    const all: Uint8Array[] = [];
    for await (const chunk of this.all()) all.push(chunk);
    return Buffer.concat(all);
  }

  async *all(): AsyncGenerator<Uint8Array> {
    yield* this.#read;
    for (let next = await this.#rest.next(); !next.done; next = await this.#rest.next()) yield next.value;
  }
}
