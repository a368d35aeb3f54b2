import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { elements } from './manifest.js';

const PACKAGE = '@party-building/widgets';
const FOLDER = fileURLToPath(new URL('..', import.meta.url));
const dist = async (name) => JSON.parse(await readFile(new URL(`../dist/${name}`, import.meta.url), 'utf8'));

const OPTIONS = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  exactOptionalPropertyTypes: true,
  types: [],
};
/** Files that programs share: a browser's types are read once. */
const parsed = new Map();

/**
 * What a strict TypeScript project says to a module that imports the package, and to all that it brings in of ours.
 *
 * @param {string[]} lines of the module.
 */
function diagnose(lines) {
  const host = ts.createCompilerHost(OPTIONS);
  const name = `${FOLDER}application.tsx`;
  const [getSourceFile, fileExists] = [host.getSourceFile.bind(host), host.fileExists.bind(host)];
  host.getSourceFile = (file, language) => {
    if (file === name) return ts.createSourceFile(file, lines.join('\n'), language, true);
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, language));
    return parsed.get(file);
  };
  host.fileExists = (file) => file === name || fileExists(file);
  const program = ts.createProgram([name], OPTIONS, host);
  const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(FOLDER) && !fileName.includes('/node_modules/'));
  return ours
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(({ file, start, messageText }) => {
      const line = file.text.slice(0, start).split('\n').length;
      return `${file.fileName.slice(FOLDER.length)}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}

const handler = (event) => `on${event.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;
const eventTypes = [...new Set(elements.flatMap(({ events }) => events.map(({ type }) => type.text)))];

describe('the types', () => {
  it('know an element by its tag and its events by their names, from its own entry alone', () => {
    for (const { entry, tagName, name, events } of elements) {
      const element = `document.createElement('${tagName}')`;
      const lines = [
        `import '${PACKAGE}/${entry}';`,
        `export const element: import('${PACKAGE}/${entry}/class').${name} = ${element};`,
        // An import of the events' types would bring them in: so the compiler is asked to name them.
        ...events.map((event) => `${element}.addEventListener('${event.name}', (event) => { const told: never = event; void told; });`),
      ];
      expect(diagnose(lines)).toEqual(
        events.map(({ type }) => expect.stringContaining(`Type '${type.text}' is not assignable to type 'never'.`)),
      );
    }
  });

  it('know each React component by its properties and events', () => {
    const uses = elements.map(({ name, events }) => {
      const handlers = events.map(({ name, type }) => `${handler(name)}={(event: ${type.text}) => void event}`).join(' ');
      return `export const in${name} = <React.${name} lang="en" headingLevel={3} theme="dark" ${handlers} />;`;
    });
    const imports = [`import * as React from '${PACKAGE}/react';`, `import type { ${eventTypes.join(', ')} } from '${PACKAGE}/events';`];
    expect(diagnose([...imports, ...uses])).toEqual([]);
    expect(diagnose([...imports, 'export const wrong = <React.PbConcept theme="blue" />;'])).toEqual([expect.stringMatching(/"blue"/)]);
    expect(diagnose([...imports, 'export const wrong = <React.PbConcept onPbLoad={(event: PbErrorEvent) => void event} />;'])).toEqual([
      expect.stringMatching(/PbErrorEvent/),
    ]);
  });

  it('know each tag in JSX', () => {
    const uses = elements.map(({ tagName, name, events }) => {
      const handlers = events.map(({ name, type }) => `on${name}={(event: ${type.text}) => void event}`).join(' ');
      return `export const in${name} = <${tagName} lang="en" heading-level={3} headingLevel={3} className="c" theme="dark" ${handlers} />;`;
    });
    const imports = [`import type {} from '${PACKAGE}/jsx';`, `import type { ${eventTypes.join(', ')} } from '${PACKAGE}/events';`];
    expect(diagnose([...imports, ...uses])).toEqual([]);
    expect(diagnose([...imports, 'export const wrong = <pb-concept theme="blue" />;'])).toEqual([expect.stringMatching(/"blue"/)]);
  });

  it('know each tag in templates of Vue', () => {
    const uses = elements.map(({ tagName, events }, i) => {
      const handlers = events.map(({ name, type }) => `${handler(name)}: (event: ${type.text}) => void event`).join(', ');
      return `export const use${i}: Props<'${tagName}'> = { lang: 'en', headingLevel: '3', theme: 'dark', ${handlers} };`;
    });
    const imports = [
      `import type {} from '${PACKAGE}/vue';`,
      `import type { GlobalComponents } from 'vue';`,
      `import type { ${eventTypes.join(', ')} } from '${PACKAGE}/events';`,
      "type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];",
    ];
    expect(diagnose([...imports, ...uses])).toEqual([]);
    expect(diagnose([...imports, "export const wrong: Props<'pb-concept'> = { theme: 'blue' };"])).toEqual([
      expect.stringMatching(/"blue"/),
    ]);
  });

  it('are there for Svelte: each tag', async () => {
    const text = await readFile(new URL('../dist/types/elements.d.ts', import.meta.url), 'utf8');
    for (const { tagName } of elements) expect(text).toContain(`'${tagName}': {`);
  });
});

describe('what editors read', () => {
  it('has every tag and attribute for VS Code, with the choices of each', async () => {
    const { tags } = await dist('editors/vscode.html-custom-data.json');
    const told = Object.fromEntries(tags.map(({ name, attributes }) => [name, attributes.map((attribute) => attribute.name).sort()]));
    expect(told).toEqual(
      Object.fromEntries(elements.map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name).sort()])),
    );
    const theme = tags[0].attributes.find(({ name }) => name === 'theme');
    expect(theme.values.map(({ name }) => name)).toEqual(['light', 'dark', 'auto']);
  });

  it('has every token once in style sheets', async () => {
    const { properties } = await dist('editors/vscode.css-custom-data.json');
    const tokens = new Set(elements.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name)));
    expect(properties.map(({ name }) => name).sort()).toEqual([...tokens].sort());
  });

  it('has every tag for JetBrains, as of this version', async () => {
    const { name, version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
    const webTypes = await dist('editors/web-types.json');
    expect(webTypes).toMatchObject({ name, version });
    expect(webTypes.contributions.html.elements.map(({ name }) => name).sort()).toEqual(elements.map(({ tagName }) => tagName).sort());
  });
});
