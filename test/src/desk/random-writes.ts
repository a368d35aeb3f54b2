import type { Cms } from '../harness/cms';
import type { Entry } from '../harness/content-manager';
import { Desk } from '../harness/desk';
import type { DeskApp } from '../harness/desk-app';

const PAGE = 'api::page.page';
const LOCALES = ['zh-CN', 'en', 'de'];
const WORDS = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot', 'golf', 'hotel', 'india', 'juliet', 'kilo', 'lima'];

type Section = { id?: number; heading?: string | null; text?: string | null; points?: { id?: number; label?: string | null }[] };

/**
 * What editors and translators do to a few documents, at random but the same for the same numbers: in the Content Manager's way and in
 * the desk's, in all languages, with lists that grow, shrink and move.
 */
export class RandomWrites {
  readonly #app: DeskApp;
  readonly #random: () => number;
  readonly documents: string[] = [];

  constructor(app: DeskApp, random: () => number) {
    this.#app = app;
    this.#random = random;
  }

  /** Does one thing. @returns what it was. */
  async next(): Promise<string> {
    if (this.documents.length < 3) return this.#create();
    const documentId = this.#one(this.documents);
    const locale = this.#one(LOCALES);
    const kind = this.#one([
      'edit',
      'edit',
      'edit',
      'desk',
      'desk',
      'desk',
      'publish',
      'publish',
      'unpublish',
      'discard',
      'swap',
      'delete',
      'create',
    ]);
    const drafts = await this.#draft(documentId, locale);
    if (kind === 'create') return this.documents.length < 6 ? this.#create() : this.#edit(documentId, locale, drafts);
    if (kind === 'edit') return this.#edit(documentId, locale, drafts);
    if (kind === 'desk') return this.#translate(documentId, locale);
    if (kind === 'swap') return this.#swap(documentId, locale);
    if (!drafts) return 'nothing';
    if (kind === 'delete') return this.#delete(documentId, locale);
    const action = kind === 'discard' ? 'discardDraft' : kind;
    await this.#write(action, { documentId, locale });
    return `${action} ${locale}`;
  }

  /** What has no name yet in a language cannot be published: the write is undone as a whole, which is one more thing to get right. */
  async #write(action: string, params: object): Promise<void> {
    await this.#cms.documents(PAGE, action, params).catch((error: Error) => {
      if (!error.message.startsWith('name must be')) throw error;
    });
  }

  get #cms(): Cms {
    return this.#app.cms;
  }

  #one<T>(of: readonly T[]): T {
    return of[Math.floor(this.#random() * of.length)] as T;
  }

  #text(): string {
    return Array.from({ length: 2 + Math.floor(this.#random() * 4) }, () => this.#one(WORDS)).join(' ');
  }

  /** As people edit: one word of it. */
  #edited(text: string): string {
    const words = text.split(' ');
    words[Math.floor(this.#random() * words.length)] = this.#one(WORDS);
    return words.join(' ');
  }

  #section(): Section {
    return {
      heading: this.#text(),
      text: this.#text(),
      points: Array.from({ length: Math.floor(this.#random() * 3) }, () => ({ label: this.#text() })),
    };
  }

  async #create(): Promise<string> {
    const data = { name: this.#text(), sections: [this.#section(), this.#section()] };
    const { documentId } = await this.#cms.documents<Entry>(PAGE, 'create', { locale: this.#one(LOCALES), data });
    this.documents.push(documentId);
    return 'create';
  }

  #draft(documentId: string, locale: string): Promise<(Entry & { sections: Section[] }) | null> {
    return this.#cms.documents(PAGE, 'findOne', { documentId, locale, populate: { sections: { populate: '*' } } });
  }

  async #edit(documentId: string, locale: string, draft: { sections: Section[] } | null): Promise<string> {
    const sections = [...(draft?.sections ?? [])];
    const at = Math.floor(this.#random() * (sections.length + 1));
    const what = this.#one(['insert', 'remove', 'move', 'text', 'text', 'point']);
    const section = sections[at];
    if (what === 'insert' || !section) sections.splice(at, 0, this.#section());
    else if (what === 'remove') sections.splice(at, 1);
    else if (what === 'move') sections.unshift(...sections.splice(at, 1));
    else if (what === 'text') sections[at] = { ...section, text: this.#edited(section.text ?? '') };
    else sections[at] = { ...section, points: [...(section.points ?? []), { label: this.#text() }] };
    const status = this.#random() < 0.2 ? { status: 'published' } : {};
    const data = { ...(draft ? {} : { name: this.#text() }), sections };
    await this.#write('update', { documentId, locale, data, ...status });
    return `${what} ${locale}`;
  }

  async #delete(documentId: string, locale: string): Promise<string> {
    await this.#cms.documents(PAGE, 'delete', { documentId, locale });
    const left = await Promise.all(LOCALES.map((each) => this.#draft(documentId, each)));
    if (left.every((draft) => draft === null)) this.documents.splice(this.documents.indexOf(documentId), 1);
    return `delete ${locale}`;
  }

  /** Refused where nothing is written in the language, or it is the source already. */
  async #swap(documentId: string, locale: string): Promise<string> {
    const { status } = await this.#app.admin.request('POST', `/translation-desk/documents/${PAGE}/${documentId}/source`, { locale });
    if (![200, 400, 404].includes(status)) throw new Error(`The swap answered ${status}.`);
    return `swap ${locale} ${status}`;
  }

  async #translate(documentId: string, locale: string): Promise<string> {
    const desk = new Desk(this.#app.admin, PAGE, documentId, locale);
    const opened = await desk.tryOpen();
    if (opened.status === 404) return 'nothing';
    const units = opened.body.data.units.filter(({ sources }) => sources.length > 0);
    if (units.length === 0) return 'nothing';
    const translated = units.filter(({ target }) => target.length > 0);
    const unit = this.#one(translated.length > 0 && this.#random() < 0.5 ? translated : units);
    if (unit.target.length > 0 && this.#random() < 0.6) {
      await desk.tryReview([unit], this.#random() < 0.8 ? 'approved' : 'rejected');
      return `review ${locale}`;
    }
    const change = await desk.save(unit, this.#text());
    if (this.#random() < 0.2) await desk.tryUndo(change);
    return `translate ${locale}`;
  }
}
