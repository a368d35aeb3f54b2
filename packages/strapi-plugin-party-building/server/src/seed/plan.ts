/** What the seed knows of one version (type, key, locale) of a document. */
export interface SeedState {
  /** Hash of what the files say. */
  wanted: string;
  /** Hash of what the seed last wrote; `undefined` when it never wrote this version. */
  written: string | undefined;
  /** Hash of the draft as it stands; `undefined` when there is none. */
  present: string | undefined;
  /** The same of the document as a whole: whether the seed ever wrote any version of it, and whether it has any draft. */
  document: { written: boolean; present: boolean };
}

export type SeedStep = 'create' | 'update' | 'unchanged' | 'edited' | 'deleted' | 'foreign';

/** What to do with one version: an editor's work is never touched, what was deleted stays deleted. */
export function planStep({ wanted, written, present, document }: SeedState): SeedStep {
  if (written === undefined) {
    // A translation joins the seed's own document only, and brings back none that was deleted.
    if (document.written !== document.present) return document.written ? 'deleted' : 'foreign';
    return present === undefined ? 'create' : 'foreign';
  }
  if (present === undefined) return 'deleted';
  if (present !== written) return 'edited';
  return wanted === written ? 'unchanged' : 'update';
}
