import type { Core } from '@strapi/strapi';

const SHOWN = /\.(?:jpe?g|png|webp|avif|gif)$/i;

/** A file that somebody uploaded is data: opened by itself it can run nothing, and all but pictures are downloads. */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  await next();
  const path = decoded(ctx.path);
  // However it is written: another of Strapi's middlewares serves the same folder for `//uploads` and `/%75ploads`.
  if (!/[\\/]uploads[\\/]/i.test(path)) return;
  ctx.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  ctx.set('X-Content-Type-Options', 'nosniff');
  if (!SHOWN.test(path)) ctx.set('Content-Disposition', 'attachment');
};

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // no file is found by it
  }
}
