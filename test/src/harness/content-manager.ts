import type { Admin, Answer } from './admin';

export type Entry = Record<string, unknown> & { documentId: string; locale: string };

/** What is asked a reason for. */
export interface ReasonMissing {
  uid: string;
  documentId: string;
  locale: string;
  warnings: string[];
}

export interface Refusal {
  error: {
    name: string;
    message: string;
    details?: { errors?: { path: string[]; message: string }[]; reasonMissing?: ReasonMissing[] };
  };
}

const BASE = '/content-manager';
const uidOf = (type: string): string => `plugin::party-building.${type}`;

/** What Strapi adds to an entry and does not want back. */
const SYSTEM = ['id', 'documentId', 'status', 'localizations', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'];

/** The part of an entry that an edit view sends. */
function fields(data: object, locale: string): object {
  return { ...Object.fromEntries(Object.entries(data).filter(([name]) => !SYSTEM.includes(name))), locale };
}

/** Entries as an editor saves and publishes them, by the Content Manager's own routes. `type` is the name of a content type: `grasp`. */
export class ContentManager {
  readonly #admin: Admin;

  constructor(admin: Admin) {
    this.#admin = admin;
  }

  /** In the order of the "Arrange" page; activities have none, and need another attribute to be sorted by. */
  async list(type: string, locale: string, sort = 'position'): Promise<Entry[]> {
    const path = `${BASE}/collection-types/${uidOf(type)}?locale=${locale}&pageSize=100&sort=${sort}:ASC`;
    return (await this.#admin.ask<{ results: Entry[] }>('GET', path)).results;
  }

  /** The draft with everything inside it. */
  async read(type: string, locale: string, documentId?: string): Promise<Entry> {
    return (await this.#admin.ask<{ data: Entry }>('GET', `${this.#path(type, documentId)}?locale=${locale}`)).data;
  }

  create(type: string, locale: string, data: object): Promise<Answer<{ data: Entry } & Refusal>> {
    return this.#admin.request('POST', `${BASE}/collection-types/${uidOf(type)}?locale=${locale}`, fields(data, locale));
  }

  save(type: string, locale: string, documentId: string | undefined, data: object): Promise<Answer<{ data: Entry } & Refusal>> {
    return this.#admin.request('PUT', `${this.#path(type, documentId)}?locale=${locale}`, fields(data, locale));
  }

  /** Saves and publishes, as the "Publish" button does; where checks warn, with a reason. */
  async publish(
    type: string,
    locale: string,
    documentId: string | undefined,
    data: object = {},
  ): Promise<Answer<{ data: Entry } & Refusal>> {
    const refused = await this.publishWithoutReason(type, locale, documentId, data);
    const missing = refused.body?.error?.details?.reasonMissing;
    if (!missing) return refused;
    for (const each of missing) await this.giveReason(each, 'A test wants it so.');
    return this.publishWithoutReason(type, locale, documentId, data);
  }

  /** Says why something is published although checks warn. */
  giveReason({ uid, ...about }: ReasonMissing, reason: string): Promise<Answer<Refusal>> {
    return this.#admin.request('POST', `/party-building/checks/reasons/${uid}`, { ...about, reason });
  }

  /** Saves and publishes what no check warns of. */
  publishWithoutReason(
    type: string,
    locale: string,
    documentId: string | undefined,
    data: object = {},
  ): Promise<Answer<{ data: Entry } & Refusal>> {
    return this.#admin.request('POST', `${this.#path(type, documentId)}/actions/publish?locale=${locale}`, fields(data, locale));
  }

  unpublish(type: string, locale: string, documentId: string | undefined): Promise<Answer<{ data: Entry } & Refusal>> {
    return this.#admin.request('POST', `${this.#path(type, documentId)}/actions/unpublish?locale=${locale}`, fields({}, locale));
  }

  /** Throws the draft away: what is published is the draft again. */
  discard(type: string, locale: string, documentId: string | undefined): Promise<Answer<{ data: Entry } & Refusal>> {
    return this.#admin.request('POST', `${this.#path(type, documentId)}/actions/discard?locale=${locale}`, fields({}, locale));
  }

  /** Copies a document with all its locales, as "Duplicate" does; `data` is what its form sends. */
  clone(type: string, locale: string, documentId: string, data?: object): Promise<Answer<{ data: Entry } & Refusal>> {
    const action = data ? 'clone' : 'auto-clone';
    const path = `${BASE}/collection-types/${uidOf(type)}/${action}/${documentId}?locale=${locale}`;
    return this.#admin.request('POST', path, data ? fields(data, locale) : {});
  }

  delete(type: string, locale: string, documentId: string): Promise<Answer<unknown>> {
    return this.#admin.request('DELETE', `${this.#path(type, documentId)}?locale=${locale}`);
  }

  #path(type: string, documentId: string | undefined): string {
    return documentId === undefined ? `${BASE}/single-types/${uidOf(type)}` : `${BASE}/collection-types/${uidOf(type)}/${documentId}`;
  }
}
