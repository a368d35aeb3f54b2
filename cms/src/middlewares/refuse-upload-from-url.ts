import type { Core } from '@strapi/strapi';

/** Strapi's upload from an address follows redirects into the inner network: the route is off here. */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  if (/\/upload\/actions\/upload-from-urls?\/?$/i.test(ctx.path)) {
    ctx.throw(404, 'Uploading from an address is switched off. Save the file and upload it from your computer.');
  }
  await next();
};
