import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Validator } from './validator';

const OPTIONS: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/** Google's schema-dts is schema.org's whole vocabulary as types: each type with its properties, each property with its values. */
export const schemaOrg: Validator = {
  name: 'json_ld.schema_org',
  type: 'application/ld+json',
  faults: async (outlets) => {
    const files = new Map(
      outlets.map(({ text }, i) => {
        const type = (JSON.parse(text) as { '@type': string })['@type'];
        const source = `import type { ${type}, WithContext } from 'schema-dts';\nexport const document: WithContext<${type}> = ${text};\n`;
        return [fileURLToPath(new URL(`./document-${i}.ts`, import.meta.url)), source];
      }),
    );
    const host = ts.createCompilerHost(OPTIONS);
    const { getSourceFile, fileExists, readFile } = host;
    host.fileExists = (file) => files.has(file) || fileExists.call(host, file);
    host.readFile = (file) => files.get(file) ?? readFile.call(host, file);
    host.getSourceFile = (file, ...rest) => {
      const source = files.get(file);
      return source === undefined ? getSourceFile.call(host, file, ...rest) : ts.createSourceFile(file, source, rest[0]);
    };
    const program = ts.createProgram([...files.keys()], OPTIONS, host);
    return [...files.keys()].map((file) =>
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(file))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    );
  },
  spoils: [
    ['"startDate":', '"startsAt":'],
    ['"name":', '"isbn":"1","name":'],
    [/EventScheduled|EventRescheduled|EventCancelled/, 'EventForgotten'],
    [/"@type":"Event(Series)?"/, '"@type":"Movie"'],
  ],
};
