import s3 from '@strapi/provider-upload-aws-s3';
import type { Core } from '@strapi/strapi';

/** As much of a file of the media library as its object needs. */
interface StoredFile {
  hash: string;
  ext?: string;
  mime?: string;
}

type Upload = (file: StoredFile, params?: object) => Promise<void>;

/** The part of an upload provider that hands out objects. */
export interface BucketReader {
  /** An address of the object that works for some minutes, for this server only: it is never sent to a browser. */
  getSignedUrl(file: StoredFile): Promise<{ url: string }>;
}

/**
 * What an object says of itself to whoever reads it from the bucket: the headers of `/uploads/…`, as far as an object can hold them. Of
 * `Content-Security-Policy` and `X-Content-Type-Options` S3 keeps none: docs/site/uploads.md says where to set them.
 */
export function describeObjects(strapi: Core.Strapi): void {
  if (strapi.config.get('plugin::upload.provider') !== 'aws-s3') return;
  const provider = strapi.plugin('upload')['provider'] as unknown as Record<'upload' | 'uploadStream', Upload>;
  for (const name of ['upload', 'uploadStream'] as const) {
    const upload = provider[name];
    provider[name] = (file, params) =>
      upload.call(provider, file, {
        ...params,
        // Nobody's guess: a browser may take what has no type for a page.
        ContentType: file.mime ?? 'application/octet-stream',
        ContentDisposition: /^image\/(?!svg)/.test(file.mime ?? '') ? 'inline' : 'attachment',
        // A replaced file keeps its address.
        CacheControl: 'no-cache',
      });
  }
}

/**
 * Uploads lie in a private bucket and are served through our own origin, at the addresses that the local provider would give them.
 * Strapi's provider hands out addresses of the bucket or, with a `baseUrl`, no readable ones: a second instance of it, without one,
 * reads for us.
 */
export function readUploadsFromBucket(strapi: Core.Strapi): void {
  if (strapi.config.get('plugin::upload.provider') !== 'aws-s3') return;
  const { baseUrl: _, ...options } = strapi.config.get('plugin::upload.providerOptions') as {
    baseUrl: string;
    s3Options: { params: { Bucket: string } };
  };
  const reader = s3.init(options);
  const bucket = options.s3Options.params.Bucket;
  const provider = strapi.plugin('upload')['provider'] as unknown as BucketReader;
  // The provider signs what it believes to lie in its bucket, judged by the beginning of the host.
  provider.getSignedUrl = (file) => reader.getSignedUrl({ ...file, url: `http://${bucket}.invalid/` } as never, {});
}
