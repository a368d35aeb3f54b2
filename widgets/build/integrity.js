import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/**
 * What `<script integrity>` needs (W3C Subresource Integrity), a file of this version each.
 *
 * @param {string} version
 * @param {Record<string, string | Uint8Array>} files contents by name.
 */
export function integrity(version, files) {
  const entries = Object.entries(files).map(([name, content]) => {
    const bytes = Buffer.from(content);
    return [name, { integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`, bytes: bytes.length }];
  });
  return { version, files: Object.fromEntries(entries) };
}

/** The package's version; an error when the sources state another. */
export async function packageVersion() {
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  const { VERSION } = await import('../lib/version.js');
  if (VERSION !== version) throw new Error(`package.json says version ${version}, src/version.ts says ${VERSION}: make them equal.`);
  return version;
}
