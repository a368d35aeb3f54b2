import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const port = env.int('PORT', 1337);
  return {
    host: env('HOST', '127.0.0.1'),
    port,
    // Every absolute address that we publish starts with it; the Host header is never believed.
    url: env('PUBLIC_URL', `http://localhost:${port}`),
    // What the media library stores.
    dirs: { public: env('PUBLIC_DIRECTORY', './public') },
    app: { keys: env.array('APP_KEYS') },
    // Behind a reverse proxy, for the addresses in rate limits and logs only.
    proxy: { koa: env.bool('TRUST_PROXY', false) },
    // The banner is for a terminal; a log is one JSON object a line.
    logger: { updates: { enabled: false }, startup: { enabled: env('NODE_ENV') !== 'production' } },
    transfer: { remote: { enabled: false } },
  };
};
