import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

const REQUEST_ID = /^[A-Za-z0-9_.:-]{8,128}$/;

/**
 * One line a request to the admin, in the form of those to the public routes. Strapi's own access log prints the query, in which tokens
 * can stand: invitations and new passwords are links with one.
 */
export default (_: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  const log = strapi.log as unknown as { http(message: string, fields: object): void };
  return async (ctx, next) => {
    const began = performance.now();
    await next();
    const sent = ctx.get('X-Request-Id');
    const request = {
      id: REQUEST_ID.test(sent) ? sent : randomUUID(),
      method: ctx.method,
      path: ctx.path.slice(0, 256).replace(/[^\x21-\x7e]/g, (character) => encodeURIComponent(character)),
      status: ctx.status,
      milliseconds: Math.round((performance.now() - began) * 1000) / 1000,
    };
    log.http(`${request.method} ${request.path} ${request.status}`, { request });
  };
};
