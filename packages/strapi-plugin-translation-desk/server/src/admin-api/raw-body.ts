import type { Context } from 'koa';

/** Thrown where a body is longer than it may be. */
export class TooLarge extends Error {}

/**
 * A file that is sent as it is: Strapi's own limits are for JSON, and its files of a form are for the media library. A form may have it
 * as the text of a field.
 *
 * @throws TooLarge before all of it has been read.
 */
export async function fileOf(ctx: Context, most: number): Promise<Buffer> {
  const { file } = (ctx.request.body ?? {}) as { file?: unknown };
  if (typeof file === 'string') return limited([Buffer.from(file, 'utf8')], most);
  if (Number(ctx.request.headers['content-length'] ?? 0) > most) throw new TooLarge();
  return ctx.req.readableEnded ? Buffer.alloc(0) : limited(ctx.req, most);
}

async function limited(chunks: AsyncIterable<Buffer> | Iterable<Buffer>, most: number): Promise<Buffer> {
  const kept: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) throw new TooLarge();
    kept.push(chunk);
  }
  return Buffer.concat(kept);
}
