import type { TargetName } from '../../api/targets';
import type { MatrixDocument } from './documents';

/** Documents that are chosen for something to be done with them, by their keys. */
export type Selection = ReadonlySet<string>;

export const keyOf = ({ uid, documentId }: Pick<MatrixDocument, 'uid' | 'documentId'>): string => `${uid} ${documentId}`;

/** Those of the documents that are chosen: what a filter hides is not acted upon. */
export const chosenOf = (documents: readonly MatrixDocument[], selection: Selection): MatrixDocument[] =>
  documents.filter((document) => selection.has(keyOf(document)));

/** With these chosen, or, where all of them are, none of them. */
export function toggled(selection: Selection, documents: readonly MatrixDocument[]): Selection {
  const keys = documents.map(keyOf);
  const next = new Set(selection);
  const isOn = !keys.every((key) => selection.has(key));
  for (const key of keys) {
    if (isOn) next.add(key);
    else next.delete(key);
  }
  return next;
}

/** What is meant by documents: each in every language, or in one. */
export const targetsOf = (documents: readonly MatrixDocument[], locale?: string): TargetName[] =>
  documents.flatMap(({ uid, documentId, targets }) =>
    [...targets.keys()].flatMap((each) => (locale === undefined || locale === each ? [{ uid, documentId, locale: each }] : [])),
  );

/** The languages that documents are translated to, each once. */
export const localesOf = (documents: readonly MatrixDocument[]): string[] => [
  ...new Set(documents.flatMap(({ targets }) => [...targets.keys()])),
];
