import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ELEMENTS } from '@party-building/contract';
import { describeElements, type ElementsDescription } from './options';

/** The release of the elements that is served, with the hashes of the files that a page names. */
export interface Release {
  version: string;
  script: string;
  style: string;
}

interface Integrity {
  version: string;
  files: Record<'party-building.js' | 'pre.css', { integrity: string }>;
}

// The plugin's build lays the elements' files beside its server.
const read = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, '..', 'widgets', name), 'utf8'));

let known: (ElementsDescription & { release: Release }) | undefined;

/** What is built and served; read once. */
export function builtElements(): ElementsDescription & { release: Release } {
  if (known) return known;
  const { version, files } = read('integrity.json') as Integrity;
  const release = { version, script: files['party-building.js'].integrity, style: files['pre.css'].integrity };
  return (known = { ...describeElements(read('custom-elements.json'), ELEMENTS), release });
}
