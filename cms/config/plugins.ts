import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** Uploads in a bucket where S3_BUCKET says so, in the public folder otherwise. */
function storage(env: Env) {
  const bucket = env('S3_BUCKET', '').trim();
  if (bucket === '') return {};
  const endpoint = env('S3_ENDPOINT', '').trim();
  const s3Options = {
    region: env('S3_REGION', 'us-east-1'),
    ...(endpoint !== '' && { endpoint, forcePathStyle: env.bool('S3_FORCE_PATH_STYLE', true) }),
    // Without keys the SDK takes those of the machine's role.
    ...(env('S3_ACCESS_KEY_ID') && {
      credentials: { accessKeyId: env('S3_ACCESS_KEY_ID'), secretAccessKey: env('S3_SECRET_ACCESS_KEY') },
    }),
    // Not every compatible server knows the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // No ACL: the bucket stays private, uploads are served through our own origin (src/bucket.ts).
    params: { Bucket: bucket, ACL: undefined },
  };
  return { provider: 'aws-s3', providerOptions: { baseUrl: '/uploads', s3Options } };
}

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  upload: {
    config: {
      ...storage(env),
      sizeLimit: 50 * 1024 * 1024,
      security: {
        // No HTML or script: an uploaded file must not be able to run on the admin's origin. The plugin judges all of these by their
        // content, encodes pictures anew, and stores drawings (SVG) as clean copies only.
        allowedTypes: [
          ...['image/svg+xml', 'image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
          ...['application/pdf', 'video/mp4', 'audio/mpeg'],
        ],
      },
    },
  },
  'party-building': {
    config: {
      directory: env('DATA_DIRECTORY', '.data/party-building'),
      pollInterval: env.int('POLL_INTERVAL', 1000),
      redisUrl: env('REDIS_URL', '').trim(),
      startTimeout: env.int('START_TIMEOUT', 120_000),
      drainDelay: env.int('DRAIN_DELAY', 0),
      admission: { longestWait: env.int('ADMISSION_LONGEST_WAIT', 2000), underWay: env.int('ADMISSION_UNDER_WAY', 200) },
      metrics: { token: env('METRICS_TOKEN', '') },
      accessLog: env.bool('ACCESS_LOG', false),
      seed: { directory: env('SEED_DIRECTORY', 'content'), onBoot: env.bool('SEED_ON_BOOT', true), locales: ['zh-CN', 'en'] },
    },
  },
  // Read at the first start; what people make of it since is theirs.
  'translation-desk': { config: { termbase: 'content/termbase.csv' } },
});
