import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The release that the site was built with, and the hashes of the files that a page names. */
export interface Release {
  version: string;
  script: string;
  style: string;
}

declare const data: Release;
export { data };

interface Integrity {
  version: string;
  files: Record<'party-building.js' | 'pre.css', { integrity: string }>;
}

export default {
  load(): Release {
    const file = createRequire(import.meta.url).resolve('@party-building/widgets/integrity.json');
    const { version, files } = JSON.parse(readFileSync(file, 'utf8')) as Integrity;
    return { version, script: files['party-building.js'].integrity, style: files['pre.css'].integrity };
  },
};
