import { readFile } from 'node:fs/promises';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

/** A tag's help says what it takes and fires; parts and tokens, which are many, are completed where style sheets name them. */
const IN_SHORT = { hideCssPartsDocs: true, hideCssPropertiesDocs: true };

/**
 * What VS Code and the JetBrains IDEs complete tags, attributes, parts and tokens from.
 *
 * @param {import('custom-elements-manifest/schema').Package} manifest
 * @returns {Promise<Record<string, object>>} by file name.
 */
export async function editorFiles(manifest) {
  const { name, version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  const html = JSON.parse(getVsCodeHtmlCustomData(structuredClone(manifest), IN_SHORT));
  const css = JSON.parse(getVsCodeCssCustomData(structuredClone(manifest), {}));
  const webTypes = JSON.parse(getWebTypesData(structuredClone(manifest), IN_SHORT));
  // The generators say what elements share once for each of them.
  for (const [list, entries] of Object.entries(css)) if (Array.isArray(entries)) css[list] = unique(entries);
  for (const [list, entries] of Object.entries(webTypes.contributions.css ?? {})) webTypes.contributions.css[list] = unique(entries);
  return {
    'vscode.html-custom-data.json': html,
    'vscode.css-custom-data.json': css,
    // The generator takes both from the folder that it runs in.
    'web-types.json': { ...webTypes, name, version },
  };
}

function unique(entries) {
  return [...new Map(entries.map((entry) => [entry.name, entry])).values()];
}
