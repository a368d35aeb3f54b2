import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  upload: {
    config: {
      sizeLimit: 50 * 1024 * 1024,
      security: {
        // No SVG, HTML or script: an uploaded file must not be able to run on the admin's origin.
        allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'application/pdf', 'video/mp4', 'audio/mpeg'],
      },
    },
  },
  'party-building': {
    config: {
      directory: env('DATA_DIRECTORY', '.data/party-building'),
      pollInterval: env.int('POLL_INTERVAL', 1000),
      drainDelay: env.int('DRAIN_DELAY', 0),
      seed: { directory: env('SEED_DIRECTORY', 'content'), onBoot: env.bool('SEED_ON_BOOT', true), locales: ['zh-CN', 'en'] },
    },
  },
});
