import type { Core } from '@strapi/strapi';
import { checkReferences, checkStructure, type DocumentFinding, type Reference } from '@party-building/l10n';
import { referredDocuments, type ReferredDocuments } from '../entries/referred-documents';
import { isLocalized } from '../types/desk-types';
import type { OpenTarget } from '../writes/open-target';

/** What is found of a target as a whole. */
export interface FoundOfDocument {
  readonly finding: DocumentFinding;
  /** Where it is about other documents: of which type, and what they are called in the source language. */
  readonly about?: { readonly uid: string; readonly titles: readonly string[] };
}

/**
 * What the checks find in a target as a whole: how its structure differs from the source's, and which documents the source leads to that
 * are not there in its language. Nothing is written. For the editor only: a count of all documents asks for no other documents.
 */
export async function documentFindings(strapi: Core.Strapi, opened: OpenTarget): Promise<FoundOfDocument[]> {
  const source = opened.source.draft;
  if (!source) return [];
  const structure = opened.target.draft ? checkStructure(source, opened.target.draft) : [];
  const referred = await referredByType(strapi, opened, source.references);
  const references = checkReferences(source, (uid, documentId) => referred.get(uid)?.there.has(documentId) ?? true);
  return [
    ...structure.map((finding) => ({ finding })),
    ...references.map((finding) => {
      const { target: uid, documents } = finding;
      return { finding, about: { uid, titles: documents.flatMap((documentId) => referred.get(uid)?.titles.get(documentId) ?? []) } };
    }),
  ];
}

/** One query a type, however many fields lead to it; none for a type that has no languages. */
async function referredByType(
  strapi: Core.Strapi,
  { reading, locale }: OpenTarget,
  references: readonly Reference[],
): Promise<Map<string, ReferredDocuments>> {
  const wanted = new Map<string, Set<string>>();
  for (const { target, documents } of references) {
    if (target === undefined || documents.length === 0 || !isLocalized(strapi, target)) continue;
    wanted.set(target, new Set([...(wanted.get(target) ?? []), ...documents]));
  }
  const referred = new Map<string, ReferredDocuments>();
  for (const [uid, documents] of wanted)
    referred.set(uid, await referredDocuments(strapi, uid, [...documents], { sourceLocale: reading.row.sourceLocale, locale }));
  return referred;
}
