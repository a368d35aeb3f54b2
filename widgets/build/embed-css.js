import { readFile } from 'node:fs/promises';
import { transform } from 'lightningcss';

/** @returns {Promise<string>} the style sheet of embed pages. */
export async function embedCss() {
  const code = await readFile(new URL('../src/embed-page/embed.css', import.meta.url));
  return transform({ filename: 'embed.css', code, minify: true }).code.toString();
}
