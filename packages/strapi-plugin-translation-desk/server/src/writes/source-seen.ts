import { exactHash, type Inline } from '@party-building/l10n';
import { recordOf, unitIn, type OpenTarget } from './open-target';

/** A version of the source's text. */
export interface SourceText {
  readonly status: 'draft' | 'published';
  readonly content: readonly Inline[];
}

/** What a unit's source says: what is published, where something is, and the draft where it says something else. */
export function sourceTexts({ source }: OpenTarget, path: string): SourceText[] {
  const texts: SourceText[] = [];
  const published = unitIn(source.published, path)?.content;
  const draft = unitIn(source.draft, path)?.content;
  if (published && published.length > 0) texts.push({ status: 'published', content: published });
  if (draft && draft.length > 0 && !texts.some(({ content }) => exactHash(content) === exactHash(draft)))
    texts.push({ status: 'draft', content: draft });
  return texts;
}

/** The version that somebody has said the translation to be of; `undefined` where nobody has, or the source has gone on since. */
export function sourceTranslated(target: OpenTarget, path: string): SourceText | undefined {
  const record = recordOf(target, path);
  return record && !record.isUnclaimed ? sourceSeen(target, path, record.source.exact) : undefined;
}

/** The version that a translation is judged against: the one that it is of, for a translator may have been ahead; else the first. */
export const sourceJudged = (target: OpenTarget, path: string): SourceText | undefined =>
  sourceTranslated(target, path) ?? sourceTexts(target, path)[0];

/** The text that a translator saw, by its exact hash; `undefined` where the source has gone on since. */
export const sourceSeen = (target: OpenTarget, path: string, hash: string): SourceText | undefined =>
  sourceTexts(target, path).find(({ content }) => exactHash(content) === hash);
