import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Core } from '@strapi/strapi';
import type { BucketReader } from '../bucket';

const OBJECT = /^\/uploads\/([\w-][\w.-]*?)(\.\w+)?$/;
const ASKED = ['range', 'if-none-match', 'if-modified-since'];
const TOLD = ['content-type', 'content-length', 'content-range', 'accept-ranges', 'etag', 'last-modified'];

/** Where uploads lie in a bucket, serves them at `/uploads/…` as from the local folder: browsers talk to no other host than this one. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  if (strapi.config.get('plugin::upload.provider') !== 'aws-s3') return (_ctx, next) => next();
  return async (ctx, next) => {
    const [, hash, ext] = OBJECT.exec(ctx.path) ?? [];
    if (hash === undefined || !['GET', 'HEAD'].includes(ctx.method)) return next();
    const provider = strapi.plugin('upload')['provider'] as unknown as BucketReader;
    const { url } = await provider.getSignedUrl({ hash, ...(ext !== undefined && { ext }) });
    const headers = Object.fromEntries(ASKED.map((name) => [name, ctx.get(name)]).filter(([, value]) => value !== ''));
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(60_000) }).catch((error: unknown) => error as Error);
    if (answer instanceof Error) {
      strapi.log.warn(`The bucket does not answer: ${answer.message}`);
      ctx.set('Retry-After', '5');
      return ctx.throw(503, 'The file cannot be read now. Try again shortly.');
    }
    if (![200, 206, 304, 416].includes(answer.status)) {
      await answer.body?.cancel();
      // A bucket that does not list its objects says 403 for one that is not there.
      if (answer.status !== 404 && answer.status !== 403) strapi.log.warn(`The bucket answered ${answer.status} for ${hash}.`);
      ctx.throw(404, 'There is no such file.');
    }
    ctx.status = answer.status;
    for (const name of TOLD) {
      const value = answer.headers.get(name);
      if (value !== null) ctx.set(name, value);
    }
    if (ctx.method === 'HEAD' || answer.body === null) await answer.body?.cancel();
    else ctx.body = Readable.fromWeb(answer.body as ReadableStream);
  };
};
