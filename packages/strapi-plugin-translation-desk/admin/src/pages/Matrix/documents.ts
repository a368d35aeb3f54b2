import type { MatrixRow, MatrixType } from '../../api/matrix';

/** A document with its state in each language that it is translated to. */
export interface MatrixDocument {
  uid: string;
  documentId: string;
  title: string;
  sourceLocale: string;
  targets: ReadonlyMap<string, MatrixRow>;
}

/** The rows, document by document, in the order in which they come. */
export function documentsOf(rows: readonly MatrixRow[]): MatrixDocument[] {
  const documents = new Map<string, MatrixDocument & { targets: Map<string, MatrixRow> }>();
  for (const row of rows) {
    const { uid, documentId, title, sourceLocale } = row;
    const key = `${uid} ${documentId}`;
    const document = documents.get(key) ?? { uid, documentId, title, sourceLocale, targets: new Map<string, MatrixRow>() };
    document.targets.set(row.locale, row);
    documents.set(key, document);
  }
  return [...documents.values()];
}

/** Documents that follow each other and are of one content type. */
export interface Group {
  type: MatrixType;
  documents: MatrixDocument[];
}

/** A page of documents by their content types. */
export function groupsOf(documents: readonly MatrixDocument[], types: readonly MatrixType[]): Group[] {
  const groups: Group[] = [];
  for (const document of documents) {
    const last = groups.at(-1);
    if (last?.type.uid === document.uid) last.documents.push(document);
    else {
      const type = types.find(({ uid }) => uid === document.uid) ?? { uid: document.uid, displayName: document.uid, isSingle: false };
      groups.push({ type, documents: [document] });
    }
  }
  return groups;
}
