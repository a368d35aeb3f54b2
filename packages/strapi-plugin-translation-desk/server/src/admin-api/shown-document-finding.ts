import type { Core } from '@strapi/strapi';
import type { FoundOfDocument } from '../checks/document-findings';
import { languageOf } from '../messages/language';
import { languageName } from '../messages/language-name';
import type { OpenTarget } from '../writes/open-target';
import { shownFinding, type ShownFinding } from './shown-finding';
import { shownPlace, type ShownStep } from './shown-place';

/** A finding of a document as a whole, as the editor shows it. */
export interface ShownDocumentFinding extends Pick<ShownFinding, 'check' | 'severity' | 'sentence'> {
  readonly place: readonly ShownStep[];
  /** What the documents that it is about are called in the source language: the first of them, and only what the user may see. */
  readonly titles: readonly string[];
}

/** So many say enough: the sentence has the number of all. */
const MOST_TITLES = 5;

/** @param maySee Whether the user may see what documents of a content type are called. */
export function shownDocumentFinding(
  strapi: Core.Strapi,
  { type, source, locale }: OpenTarget,
  { finding, about }: FoundOfDocument,
  maySee: (uid: string) => boolean,
): ShownDocumentFinding {
  const params = { ...finding.params, language: languageName(locale, languageOf(strapi)) };
  const { check, severity, sentence } = shownFinding(strapi, { ...finding, params });
  return {
    check,
    severity,
    sentence,
    place: shownPlace(type.schema, source.draft?.lists ?? [], finding.path),
    titles: about && maySee(about.uid) ? about.titles.slice(0, MOST_TITLES) : [],
  };
}
