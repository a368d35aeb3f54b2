import type { Inline } from '@party-building/l10n';
import type { Admin, Answer } from './admin';

/** As much of a unit in the desk's editor as tests read. */
export interface DeskUnit {
  path: string;
  state: string;
  live: string;
  editedOutside: boolean;
  sourceDraftAhead: boolean;
  sources: { status: string; content: Inline[]; hash: string; isTranslated: boolean }[];
  target: Inline[];
  targetHash: string;
  revision: number;
  translated?: { content: Inline[]; diff: { change: string; text?: string }[] };
  findings: { check: string; severity: string; sentence: string }[];
}

/** A finding of a document as a whole. */
export interface DeskDocumentFinding {
  check: string;
  severity: string;
  sentence: string;
  place: { name: string; item?: number }[];
  titles: string[];
}

export interface DeskTarget {
  title: string;
  sourceLocale: string;
  state: string;
  done: number;
  total: number;
  isWritten: boolean;
  isPublished: boolean;
  units: DeskUnit[];
  findings: DeskDocumentFinding[];
}

export interface MatrixRow {
  uid: string;
  documentId: string;
  title: string;
  locale: string;
  state: string;
  done: number;
  total: number;
  outdated: number;
  units: Record<string, number>;
}

/** What the desk's editor sends about one document in one language. */
export class Desk {
  readonly #admin: Admin;
  readonly #path: string;

  constructor(admin: Admin, uid: string, documentId: string, locale: string) {
    this.#admin = admin;
    this.#path = `/translation-desk/documents/${uid}/${documentId}/${locale}`;
  }

  async open(): Promise<DeskTarget> {
    return (await this.#admin.ask<{ data: DeskTarget }>('GET', this.#path)).data;
  }

  /** As {@link open}, where there may be nothing to open. */
  tryOpen(): Promise<Answer<{ data: DeskTarget }>> {
    return this.#admin.request('GET', this.#path);
  }

  /** The unit whose source reads so. */
  async unit(source: string): Promise<DeskUnit> {
    const { units } = await this.open();
    const unit = units.find(({ sources }) => sources.some(({ content }) => content.join('') === source));
    if (!unit) throw new Error(`No unit says “${source}”: ${units.map(({ sources }) => sources[0]?.content.join('')).join(' | ')}`);
    return unit;
  }

  /** Saves a translation of a unit as it was opened. */
  trySave(
    unit: DeskUnit,
    text: string,
    more: object = {},
  ): Promise<Answer<{ data: DeskTarget; meta: { change: number }; error?: { details: unknown } }>> {
    const { path, revision, target: base } = unit;
    const save = { path, revision, base, content: [text], source: translatedSource(unit), ...more };
    return this.#admin.request('PUT', `${this.#path}/units`, { units: [save] });
  }

  /** @returns the id of the change. */
  async save(unit: DeskUnit, text: string, more: object = {}): Promise<number> {
    const { status, body } = await this.trySave(unit, text, more);
    if (status !== 200) throw new Error(`Saving answered ${status}: ${JSON.stringify(body)}`);
    return body.meta.change;
  }

  tryReview(
    units: readonly DeskUnit[],
    state: 'approved' | 'rejected',
  ): Promise<Answer<{ data: DeskTarget; error?: { details: unknown } }>> {
    const seen = units.map((unit) => {
      const { path, revision, targetHash: target } = unit;
      return { path, revision, source: translatedSource(unit), target };
    });
    return this.#admin.request('PUT', `${this.#path}/review`, { state, units: seen });
  }

  tryUndo(change: number): Promise<Answer<{ data: DeskTarget; meta: { change: number }; error?: { details: unknown } }>> {
    return this.#admin.request('POST', `${this.#path}/undo`, { change });
  }
}

/** The version that the editor has open: the one that was translated, while the source still says so. */
const translatedSource = ({ sources }: DeskUnit): string | undefined =>
  (sources.find(({ isTranslated }) => isTranslated) ?? sources[0])?.hash;

/** The states of all documents in all languages. */
export const matrixOf = async (admin: Admin): Promise<MatrixRow[]> =>
  (await admin.ask<{ data: MatrixRow[] }>('GET', '/translation-desk/matrix')).data;
