import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';

/** Without its build Strapi answers for the admin with an error of the file system, stripped of every header. */
export default (_: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  const index = join(strapi.dirs.dist.root, 'build/index.html');
  const { path } = strapi.config.get('admin') as { path: string };
  return async (ctx, next) => {
    const asksForPage = (ctx.path === path || ctx.path.startsWith(`${path}/`)) && ctx.accepts('html') && !ctx.get('Authorization');
    if (asksForPage && ctx.method === 'GET' && !existsSync(index)) {
      ctx.status = 503;
      ctx.body = 'The admin pages have not been built. Run: npm run build';
      return;
    }
    await next();
  };
};
