import { build } from 'esbuild';

/** A module and all that it imports as one minified file; packages are found from a folder. */
export const buildScript = (contents: string, resolveDir: string): Promise<string> => bundle(contents, resolveDir, 'ts');

/** A style sheet with all that it imports, minified. */
export const buildStyles = (contents: string, resolveDir: string): Promise<string> => bundle(contents, resolveDir, 'css');

async function bundle(contents: string, resolveDir: string, loader: 'ts' | 'css'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, loader, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    // Nothing is translated for older browsers, which would only add to a peer's bytes.
    target: 'esnext',
    conditions: ['production', 'module'],
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
