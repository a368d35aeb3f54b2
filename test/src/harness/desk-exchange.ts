import type { Admin } from './admin';
import type { Cms } from './cms';

/** As much of a report as tests read. */
export interface ImportReport {
  locale: string;
  isDryRun: boolean;
  documents: {
    original: string;
    problem?: string;
    remark?: string;
    change?: number;
    units: {
      id: string;
      path?: string;
      outcome: string;
      sentence: string;
      theirs?: unknown[];
      mine?: unknown[];
      diff?: { change: string; text?: string }[];
    }[];
  }[];
  counts: Record<string, number>;
}

export interface Refusal {
  error: { status: number; message: string; details: { findings?: string[] } };
}

/** Files of translations, out and back, as the desk's page sends them. */
export class Exchange {
  readonly #cms: Cms;
  readonly #admin: Admin;

  constructor(cms: Cms, admin: Admin) {
    this.#cms = cms;
    this.#admin = admin;
  }

  tryExport(selection: object): Promise<Response> {
    return this.#send('/exports', 'application/json', JSON.stringify(selection));
  }

  /** @returns the file. */
  async export(selection: object): Promise<string> {
    const response = await this.tryExport(selection);
    const text = await response.text();
    if (response.status !== 200) throw new Error(`The export answered ${response.status}: ${text}`);
    return text;
  }

  async tryImport(file: string | Uint8Array, query = ''): Promise<{ status: number; body: { data: ImportReport } & Refusal }> {
    const response = await this.#send(`/imports${query}`, 'application/octet-stream', file);
    return { status: response.status, body: (await response.json()) as { data: ImportReport } & Refusal };
  }

  async import(file: string | Uint8Array, query = ''): Promise<ImportReport> {
    const { status, body } = await this.tryImport(file, query);
    if (status !== 200) throw new Error(`The import answered ${status}: ${JSON.stringify(body)}`);
    return body.data;
  }

  /** As a form sends it, with choices beside it. */
  async importForm(fields: Record<string, string>): Promise<ImportReport> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    const response = await fetch(`${this.#cms.url}/translation-desk/imports`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${this.#admin.token}` },
      body: form,
    });
    if (response.status !== 200) throw new Error(`The import answered ${response.status}: ${await response.text()}`);
    return ((await response.json()) as { data: ImportReport }).data;
  }

  #send(path: string, type: string, body: string | Uint8Array): Promise<Response> {
    return fetch(`${this.#cms.url}/translation-desk${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${this.#admin.token}`, 'Content-Type': type },
      body: body as BodyInit,
    });
  }
}
