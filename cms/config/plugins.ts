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

/** Mail through a server where SMTP_HOST says so; Strapi's preset wants a sendmail program that few servers have. */
function mail(env: Env) {
  const host = env('SMTP_HOST', '').trim();
  if (host === '') return {};
  const from = env('MAIL_FROM', '').trim();
  if (from === '') throw new Error('MAIL_FROM is missing: with SMTP_HOST, the address that mails come from has to be named.');
  const port = env.int('SMTP_PORT', 587);
  return {
    provider: 'nodemailer',
    providerOptions: {
      host,
      port,
      // Port 465 is encrypted from the first byte; others begin in the clear and are raised before a password is sent.
      secure: port === 465,
      requireTLS: port !== 465 && env('SMTP_USERNAME', '') !== '',
      ...(env('SMTP_USERNAME') && { auth: { user: env('SMTP_USERNAME'), pass: env('SMTP_PASSWORD', '') } }),
    },
    settings: { defaultFrom: from, defaultReplyTo: from },
  };
}

/** A mail a day for translators, and a call of another system, when a translation becomes outdated: off until somebody asks for them. */
function notifications(env: Env) {
  const hour = env('TRANSLATION_DIGEST_HOUR', '').trim();
  return {
    digestHour: hour === '' ? null : Number(hour),
    webhook: {
      url: env('TRANSLATION_WEBHOOK_URL', '').trim(),
      secret: env('TRANSLATION_WEBHOOK_SECRET', ''),
      allowedAddresses: env('TRANSLATION_WEBHOOK_ADDRESSES', '')
        .split(/[\s,]+/u)
        .filter((range) => range !== ''),
    },
  };
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
  email: { config: mail(env) },
  // The terms are read at the first start; what people make of them since is theirs.
  'translation-desk': { config: { termbase: 'content/termbase.csv', notifications: notifications(env) } },
});
