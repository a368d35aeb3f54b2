import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { cleanDrawing } from '../logos/clean-drawing';
import type { Reason, Verdict } from '../logos/sanitise';
import { LIMITS } from '../logos/sanitise/limits';
import { namesOf, KINDS, type Kind } from './kinds';
import { encodeAnew } from './raster';
import { RefusedUpload } from './refused';
import { headOf, sniff } from './sniff';

/** A file that may be stored. */
export interface Admitted {
  kind: Kind;
  /** What is stored in its place; absent for what is kept as it is. */
  clean?: Buffer;
  verdict: Exclude<Verdict, 'refused'>;
  reasons: Reason[];
  /** All that was taken away, the unlisted with them. */
  found: number;
}

/**
 * Judges a file by its content, and makes its clean copy.
 *
 * @param name as the sender calls it.
 * @param allowed MIME types that the site takes.
 * @throws RefusedUpload
 */
export async function admit(path: string, name: string, allowed: readonly string[]): Promise<Admitted> {
  const kind = await sniff(await headOf(path));
  if (!kind || !allowed.includes(kind.mime))
    throw new RefusedUpload('kind', 'upload.kind', { name, kinds: namesOf(KINDS.filter(({ mime }) => allowed.includes(mime))) });
  if (kind.treatment === 'as-is') return { kind, verdict: 'unchanged', reasons: [], found: 0 };
  if (kind.treatment === 'raster') {
    const clean = await encodeAnew(path, kind.mime).catch((error: unknown) => {
      throw new RefusedUpload('picture', 'upload.picture', { name }, { cause: error });
    });
    return { kind, clean, verdict: 'unchanged', reasons: [], found: 0 };
  }
  // By another name it would be served as something else.
  if (extname(name).toLowerCase() !== '.svg') throw new RefusedUpload('name', 'upload.name', { name });
  const { svg, verdict, reasons, found } = await cleanDrawing((await stat(path)).size > LIMITS.bytes ? TOO_LARGE : await readFile(path));
  const [reason] = reasons;
  if (svg === undefined || verdict === 'refused')
    throw new RefusedUpload(reason?.code ?? 'malformed', 'upload.drawing', { name }, { reason });
  return { kind, clean: Buffer.from(svg), verdict, reasons, found };
}

/** One byte more than is read: the sanitiser says so in its own words. */
const TOO_LARGE = new Uint8Array(LIMITS.bytes + 1);
