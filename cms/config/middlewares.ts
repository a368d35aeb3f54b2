import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => [
  'global::access-log',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        // Strings: Strapi merges lists with its own, which name hosts of the internet.
        directives: {
          'script-src': "'self'",
          'style-src': "'self' 'unsafe-inline'",
          'img-src': "'self' data: blob:",
          'media-src': "'self' data: blob:",
          'font-src': "'self' data:",
          'connect-src': "'self'",
          'frame-src': "'self'",
          'frame-ancestors': "'none'",
          upgradeInsecureRequests: null,
        },
      },
      frameguard: { action: 'deny' },
      referrerPolicy: { policy: 'same-origin' },
      hsts: env('PUBLIC_URL', '').startsWith('https://') && { maxAge: 31536000, includeSubDomains: true },
    },
  },
  // Strapi answers any origin with credentials by default, so that a sibling sub-domain could take an admin's token. The admin is used
  // from its own origin only; the public routes have their own headers, set before this stack.
  { name: 'strapi::cors', config: { origin: [], credentials: false } },
  'global::admin-build',
  'global::refuse-upload-from-url',
  'global::uploads-headers',
  'global::uploads-from-bucket',
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '2mb', formLimit: '1mb', textLimit: '1mb', formidable: { maxFileSize: 50 * 1024 * 1024 } } },
  'global::refuse-unknown-content',
  'strapi::favicon',
  'strapi::public',
];
