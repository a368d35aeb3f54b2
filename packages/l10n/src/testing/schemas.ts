import { readFileSync } from 'node:fs';
import path from 'node:path';
import { closeBuffer, openBuffer, readBuffer, XmlDocument, xmlRegisterInputProvider, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { CONFORMANCE } from './conformance.js';

/** Where schemas name each other by addresses that are not beside them, the file of the same name is. */
let registered = false;
function readBesides(): void {
  if (registered) return;
  registered = xmlRegisterInputProvider({
    match: (name) => name.includes(CONFORMANCE),
    open: (name) => openBuffer(readFileSync(path.join(folderOf(name), path.basename(name)))),
    read: readBuffer,
    close: (buffer) => {
      closeBuffer(buffer);
      return true;
    },
  });
}

const folderOf = (name: string): string => path.join(CONFORMANCE, path.relative(CONFORMANCE, name).split(path.sep)[0] ?? '');

/** A check against schemas of a folder of the conformance data, as one schema that imports them. */
export function schemas(folder: string, imports: Readonly<Record<string, string>>): (xml: string) => string[] {
  readBesides();
  const all = Object.entries(imports).map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`);
  const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${all.join('')}</xs:schema>`;
  const validator = XsdValidator.fromDoc(XmlDocument.fromString(schema, { url: path.join(CONFORMANCE, folder, 'all.xsd') }));
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      if (error instanceof XmlValidateError) return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
      throw error;
    } finally {
      document.dispose();
    }
  };
}
