import type { Core } from '@strapi/strapi';
import {
  alignCodes,
  diffContent,
  exactHash,
  type DiffPart,
  type DocumentState,
  type Inline,
  type TranslationRecord,
  type Unit,
  type UnitAssessment,
} from '@party-building/l10n';
import { documentFindings } from '../checks/document-findings';
import { findingsOf } from '../checks/findings';
import { openComments } from '../store/comment-rows';
import { targetContent, unitIn, type OpenTarget } from '../writes/open-target';
import { sourceJudged, sourceTexts, sourceTranslated } from '../writes/source-seen';
import { dismissedOf, type ShownDismissal } from './shown-dismissals';
import { shownDocumentFinding, type ShownDocumentFinding } from './shown-document-finding';
import { shownFinding, type ShownFinding } from './shown-finding';
import { shownPlace, type ShownStep } from './shown-place';

/** A version of the source's text as the editor shows it; `hash` is sent back with what was made of it. */
interface ShownSource {
  readonly status: 'draft' | 'published';
  readonly content: readonly Inline[];
  readonly hash: string;
  /** Whether somebody has said that the translation is one of this version. */
  readonly isTranslated: boolean;
}

interface ShownUnit extends UnitAssessment {
  readonly path: string;
  readonly field?: Unit['field'];
  readonly block?: Unit['block'];
  /** What is published first; a draft that says something else after it. */
  readonly sources: readonly ShownSource[];
  readonly target: readonly Inline[];
  readonly targetHash: string;
  readonly revision: number;
  /** What was translated, and what has changed of it since. */
  readonly translated?: { readonly content: readonly Inline[]; readonly diff: readonly DiffPart[] };
  readonly findings: readonly ShownFinding[];
  /** A text that came while the one here was changed as well: somebody has to choose. */
  readonly waiting?: TranslationRecord['waiting'];
  readonly place: readonly ShownStep[];
  /** Findings of this very text that somebody has judged to be none. */
  readonly dismissed: readonly ShownDismissal[];
  /** Comments that are not resolved. */
  readonly openComments: number;
}

export interface ShownTarget {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
  readonly sourceLocale: string;
  readonly title: string;
  readonly state: DocumentState;
  readonly done: number;
  readonly total: number;
  /** Whether there is an entry in this locale at all. */
  readonly isWritten: boolean;
  readonly isPublished: boolean;
  readonly units: readonly ShownUnit[];
  /** Of the document as a whole. */
  readonly findings: readonly ShownDocumentFinding[];
  readonly isSingle: boolean;
}

/** @param maySee Whether the user may see what documents of a content type are called. */
export async function shownTarget(strapi: Core.Strapi, opened: OpenTarget, maySee: (uid: string) => boolean): Promise<ShownTarget> {
  const { type, reading, row, locale } = opened;
  const dismissed = await dismissedOf(strapi, opened);
  const comments = await openComments(strapi, row.id);
  const units: ShownUnit[] = [];
  for (const path of opened.units.keys()) {
    const unit = {
      ...(await shownUnit(strapi, opened, path)),
      dismissed: dismissed.get(path) ?? [],
      openComments: comments.get(path) ?? 0,
    };
    // Of what is gone in both languages only the record is left, should it come back.
    if (unit.sources.length > 0 || unit.target.length > 0) units.push(unit);
  }
  return {
    uid: type.uid,
    documentId: reading.row.documentId,
    locale,
    sourceLocale: reading.row.sourceLocale,
    title: reading.row.title,
    state: row.state,
    done: row.done,
    total: row.total,
    isWritten: row.isWritten,
    isPublished: row.isPublished,
    units,
    findings: (await documentFindings(strapi, opened)).map((found) => shownDocumentFinding(strapi, opened, found, maySee)),
    isSingle: type.isSingle,
  };
}

async function shownUnit(strapi: Core.Strapi, opened: OpenTarget, path: string): Promise<Omit<ShownUnit, 'dismissed' | 'openComments'>> {
  const stored = opened.units.get(path);
  const unit = unitIn(opened.source.draft, path) ?? unitIn(opened.source.published, path) ?? unitIn(opened.target.draft, path);
  const record = stored?.record;
  const translated = sourceTranslated(opened, path);
  const sources = sourceTexts(opened, path).map(({ status, content }) => ({
    status,
    content,
    hash: exactHash(content),
    isTranslated: status === translated?.status,
  }));
  const now = sourceJudged(opened, path)?.content;
  const target = alignCodes(now ?? [], targetContent(opened, path));
  const isChanged = record && now && !sources.some(({ hash }) => hash === record.source.exact);
  return {
    ...(stored as NonNullable<typeof stored>).assessment,
    path,
    ...(unit && { field: unit.field }),
    ...(unit?.block && { block: unit.block }),
    sources,
    target,
    targetHash: exactHash(target),
    revision: record?.revision ?? 0,
    ...(isChanged && { translated: { content: record.source.content, diff: diffContent(record.source.content, now) } }),
    ...(record?.waiting && { waiting: record.waiting }),
    findings: target.length === 0 ? [] : (await findingsOf(strapi, opened, path, target)).map((finding) => shownFinding(strapi, finding)),
    place: shownPlace(opened.type.schema, (opened.source.draft ?? opened.source.published)?.lists ?? [], path),
  };
}
