import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
    // A browser drops a secure cookie that comes over plain http, and with it the login.
    cookie: { secure: env('PUBLIC_URL', '').startsWith('https://'), sameSite: 'strict' },
  },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  // The admin asks no server but this one.
  flags: { nps: false, promoteEE: false },
});
