import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';

/** An upload provider that keeps files elsewhere; a private one signs addresses. */
interface UploadProvider {
  getSignedUrl?(file: object): Promise<{ url: string }>;
}

/** The bytes of a file of the media library, wherever the site's upload provider keeps them. */
export async function readOriginal(strapi: Core.Strapi, file: { url: string }): Promise<Buffer> {
  // The local provider gives paths below the public directory.
  if (strapi.config.get('plugin::upload.provider', 'local') === 'local' && file.url.startsWith('/')) {
    return readFile(join(strapi.dirs.static.public, decodeURIComponent(file.url)));
  }
  const provider = strapi.plugin('upload')['provider'] as unknown as UploadProvider;
  const { url } = (await provider.getSignedUrl?.(file)) ?? file;
  const response = await fetch(url, { signal: AbortSignal.timeout(15_000) });
  // The address may carry a signature: it belongs into no log.
  if (!response.ok) throw new Error(`${file.url} answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}
