import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { parseTermbase } from '@party-building/l10n';
import type { Config } from '../config';
import { applyChanges } from './apply-changes';
import { compareTerms } from './compare-terms';
import { shownFault } from './faults';
import { lineOf } from './term-line';
import { storedTerms } from './term-rows';

/** Reads the termbase that the site begins with, at its first start only: what people have made of it since is never overwritten. */
export async function readStarterTerms(strapi: Core.Strapi): Promise<void> {
  const { termbase } = strapi.config.get('plugin::translation-desk') as unknown as Config;
  const store = strapi.store({ type: 'plugin', name: 'translation-desk', key: 'starter-terms' });
  if (!termbase || (await store.get({})) !== null) return;
  const file = resolve(strapi.dirs.app.root, termbase);
  let csv: string;
  try {
    csv = await readFile(file, 'utf8');
  } catch (error) {
    // The next start tries again; no site stays down for a list of words.
    strapi.log.error(`translation-desk: the termbase ${file} cannot be read: ${String(error)}`);
    return;
  }
  const { terms, errors } = parseTermbase(csv);
  for (const { line, column, sentence } of errors.map((error) => shownFault(error, 'en')))
    strapi.log.warn(`translation-desk: ${file}:${line} ${column ?? ''} ${sentence}`);
  await strapi.db.transaction(async () => {
    const changes = compareTerms(await storedTerms(strapi), terms.map(lineOf), false);
    // Where people were first, theirs stay.
    await applyChanges(strapi, { ...changes, changed: [] });
    await store.set({ value: new Date().toISOString() });
  });
  strapi.log.info(`translation-desk: ${terms.length} terms of ${file}`);
}
