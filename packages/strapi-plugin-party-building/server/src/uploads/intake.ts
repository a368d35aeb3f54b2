import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { sentenceOf } from '../logos/sanitise';
import { languageOf, message } from '../messages';
import { admit, type Admitted } from './admit';
import { storeJudged } from './judged';
import { KINDS } from './kinds';
import { RefusedUpload } from './refused';
import { countCleaned, countRefused } from './rejections';
import { keepVerdict } from './verdicts';

/** What Strapi's upload service is given of a file. */
interface IncomingFile {
  filepath: string;
  originalFilename?: string | null;
  mimetype?: string | null;
  detectedMimeType?: string;
  size: number;
}

interface StoredFile {
  id: number;
  hash: string;
  name: string;
  mime: string;
}

interface UploadService {
  upload(given: { data: object; files: IncomingFile | IncomingFile[] }, ...rest: unknown[]): Promise<StoredFile[]>;
  replace(id: unknown, given: { data: object; file: IncomingFile }, ...rest: unknown[]): Promise<StoredFile>;
  findOne(id: unknown): Promise<StoredFile | null>;
}

/**
 * Puts the judgement of files into Strapi's upload service, through which every route and every caller within the process goes: the
 * admin's upload, batch and replacement, the content API, the seed. All files of a call are judged before the first is stored; Strapi
 * gets the clean copies only, and the verdict is kept with the file.
 */
export function judgeUploads(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service('upload') as unknown as UploadService;
  const { upload, replace, findOne } = service;

  service.upload = async ({ data, files }, ...rest) => {
    const given = [files].flat();
    return withCleanCopies(strapi, given, async (judged) => {
      const clean = judged.map(({ file }) => file);
      const stored = await storeJudged(() =>
        upload.call(service, { data, files: Array.isArray(files) ? clean : (clean[0] ?? clean) }, ...rest),
      );
      // Strapi gives them back in the order in which it got them.
      for (const [i, { hash }] of stored.entries()) {
        const admitted = judged[i]?.admitted;
        if (admitted) await keepVerdict(strapi, hash, admitted);
      }
      return stored;
    });
  };

  service.replace = async (id, { data, file }, ...rest) =>
    withCleanCopies(strapi, [file], async ([judged]) => {
      const known = await findOne.call(service, id);
      if (!judged) throw new Error('A replacement has one file.');
      // The address stays, and with it the name under which it is served.
      if (known && known.mime !== judged.admitted.kind.mime)
        throw refusal(strapi, new RefusedUpload('replacement', 'upload.replacement', { name: known.name, kind: nameOf(known.mime) }));
      const stored = await storeJudged(() => replace.call(service, id, { data, file: judged.file }, ...rest));
      await keepVerdict(strapi, stored.hash, judged.admitted);
      return stored;
    });
}

const nameOf = (mime: string): string =>
  KINDS.find((kind) => kind.mime === mime)
    ?.extensions[0]?.slice(1)
    .toUpperCase() ?? mime;

interface Judged {
  file: IncomingFile;
  admitted: Admitted;
}

async function withCleanCopies<T>(strapi: Core.Strapi, files: IncomingFile[], store: (judged: Judged[]) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'party-building-upload-'));
  try {
    const judged: Judged[] = [];
    for (const [i, file] of files.entries()) judged.push(await judge(strapi, file, join(directory, String(i))));
    return await store(judged);
  } catch (error) {
    throw error instanceof RefusedUpload ? refusal(strapi, error) : error;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function judge(strapi: Core.Strapi, file: IncomingFile, target: string): Promise<Judged> {
  const name = file.originalFilename ?? basename(file.filepath);
  const admitted = await admit(file.filepath, name, allowedTypes(strapi));
  const { kind, clean, verdict } = admitted;
  if (verdict === 'cleaned') countCleaned();
  const { mime, extensions } = kind;
  const extension = extname(name);
  const named = extensions.includes(extension.toLowerCase())
    ? name
    : `${extension === '' ? name : name.slice(0, -extension.length)}${extensions[0] ?? ''}`;
  if (clean) await writeFile(target, clean);
  return {
    admitted,
    file: {
      ...file,
      originalFilename: named,
      mimetype: mime,
      detectedMimeType: mime,
      ...(clean && { filepath: target, size: clean.length }),
    },
  };
}

/** Which kinds the site takes, in the place where Strapi's own check reads it; all that we know without a configuration. */
export function allowedTypes(strapi: Core.Strapi): readonly string[] {
  const security = strapi.config.get(['plugin::upload', 'security'] as never, {}) as { allowedTypes?: string[] };
  return security.allowedTypes ?? KINDS.map(({ mime }) => mime);
}

/** Why a file is refused, and what to do: for the person who sends it. */
export function sentenceFor(strapi: Core.Strapi, { id, values, reason }: RefusedUpload): string {
  const problem = reason ? sentenceOf(reason, languageOf(strapi)) : '';
  return message(strapi, id, { ...values, problem });
}

/** The refusal of an upload; counted. */
export function refusal(strapi: Core.Strapi, refused: RefusedUpload): Error {
  countRefused(refused.code);
  return new errors.ValidationError(sentenceFor(strapi, refused));
}
