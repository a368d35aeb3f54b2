import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';

/** Where the schemas of OASIS are: `CONFORMANCE_DIR`, else beside the checkout. They are no part of the product. */
const CONFORMANCE = process.env['CONFORMANCE_DIR'] ?? fileURLToPath(new URL('../../../../shared/conformance', import.meta.url));

const SCHEMAS = {
  '2.0': {
    folder: 'xliff-2.0-schemas',
    files: {
      'urn:oasis:names:tc:xliff:document:2.0': 'xliff_core_2.0.xsd',
      'urn:oasis:names:tc:xliff:matches:2.0': 'matches.xsd',
      'urn:oasis:names:tc:xliff:glossary:2.0': 'glossary.xsd',
      'urn:oasis:names:tc:xliff:metadata:2.0': 'metadata.xsd',
      'urn:oasis:names:tc:xliff:sizerestriction:2.0': 'size_restriction.xsd',
    },
  },
  '1.2': { folder: 'xliff-1.2-schemas', files: { 'urn:oasis:names:tc:xliff:document:1.2': 'xliff-core-1.2-transitional.xsd' } },
} as const;

/** Whether they are there. On the build machine they have to be: a check that is not made proves nothing. */
export function xliffSchemasAreThere(): boolean {
  const there = existsSync(CONFORMANCE);
  if (!there && process.env['CI'] === 'true') throw new Error(`There is no conformance data in ${CONFORMANCE}.`);
  return there;
}

/** What the schemas of OASIS find in a file; nothing in a valid one. */
export async function xliffErrors(file: string, version: keyof typeof SCHEMAS): Promise<string[]> {
  const { folder, files } = SCHEMAS[version];
  const imports = Object.entries(files).map(([namespace, name]) => `<xs:import namespace="${namespace}" schemaLocation="${name}"/>`);
  const names = readdirSync(join(CONFORMANCE, folder)).filter((name) => name.endsWith('.xsd'));
  const { valid, errors } = await validateXML({
    xml: { fileName: 'export.xlf', contents: file },
    schema: { fileName: 'all.xsd', contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>` },
    preload: names.map((fileName) => ({ fileName, contents: besides(readFileSync(join(CONFORMANCE, folder, fileName), 'utf8')) })),
  });
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage);
}

/** Schemas name each other by folders that are not there; the file of the same name is beside them. */
const besides = (schema: string): string => schema.replace(/schemaLocation="[^"]*\//g, 'schemaLocation="');
