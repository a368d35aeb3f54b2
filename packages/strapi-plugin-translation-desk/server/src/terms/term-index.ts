import type { Core } from '@strapi/strapi';
import { indexTerms, type TermIndex } from '@party-building/l10n';
import { termsOf, termVersion } from './term-rows';

const known = new WeakMap<Core.Strapi, { version: string; index: TermIndex }>();

/** The termbase, prepared for many texts; anew when another instance has changed it, too. */
export async function termIndexOf(strapi: Core.Strapi): Promise<TermIndex> {
  const version = await termVersion(strapi);
  const before = known.get(strapi);
  if (before?.version === version) return before.index;
  const index = indexTerms(await termsOf(strapi));
  known.set(strapi, { version, index });
  return index;
}
