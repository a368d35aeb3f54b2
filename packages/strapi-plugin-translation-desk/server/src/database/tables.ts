import type { Core } from '@strapi/strapi';
import { addRawModels, type RawModel } from '@party-building/strapi-kit/server';

/** A document that the desk knows. */
export const DOCUMENTS = 'plugin::translation-desk.document';
/** A document in a locale that it is translated to: its state, counted. */
export const TARGETS = 'plugin::translation-desk.target';
/** A unit of a target: what is kept of its translation, and its state. */
export const UNITS = 'plugin::translation-desk.unit';
/** How the items without keys were named in one version of a document. */
export const NAMES = 'plugin::translation-desk.name';
/** Documents that were written and are not counted yet. */
export const DIRTY = 'plugin::translation-desk.dirty';
/** Something that somebody did to a target, to one unit or many at once. */
export const CHANGES = 'plugin::translation-desk.change';
/** What a change did to one unit. Only ever added to. */
export const EVENTS = 'plugin::translation-desk.event';
/** The termbase, one row a term. */
export const TERMS = 'plugin::translation-desk.term';
/** Approved translations: what the memory is made of. */
export const PAIRS = 'plugin::translation-desk.pair';
/** A file that went out to translators. */
export const EXPORTS = 'plugin::translation-desk.export';
/** One document of it, with the texts as they were sent. */
export const EXPORTED_FILES = 'plugin::translation-desk.exported-file';
/** What people say about units. */
export const COMMENTS = 'plugin::translation-desk.comment';
/** Translations that became outdated, to be told by mail and webhook. */
export const NOTICES = 'plugin::translation-desk.notice';
/** Mails of a day, by reader. */
export const DIGESTS = 'plugin::translation-desk.digest';

const id = { type: 'increments' };
const text = { type: 'text' };
const string = { type: 'string' };
const integer = { type: 'integer' };
const boolean = { type: 'boolean' };
const datetime = { type: 'datetime' };

const table = (name: string, columns: RawModel['attributes'], indexes: { columns: string[]; type?: 'unique' }[] = []): RawModel => ({
  uid: `plugin::translation-desk.${name}`,
  singularName: `translation-desk-${name}`,
  tableName: `translation_desk_${name.replace('-', '_')}s`,
  // Strapi writes into them: each column is an object of its own.
  attributes: Object.fromEntries(Object.entries({ id, ...columns }).map(([column, of]) => [column, { ...of }])),
  indexes: indexes.map((index, place) => ({ name: `translation_desk_${name.replace('-', '_')}s_${place}`, ...index })),
});

const MODELS: readonly RawModel[] = [
  table('document', { contentType: string, documentId: string, sourceLocale: string, title: text }, [
    // Both as Strapi's strings of 255 characters: three would be longer than MariaDB lets an index be with a fourth.
    { columns: ['content_type', 'document_id'], type: 'unique' },
  ]),
  table(
    'target',
    {
      document: integer,
      locale: string,
      state: string,
      done: integer,
      total: integer,
      outdated: integer,
      /** Units of which the source's draft is ahead. */
      ahead: integer,
      /** Units by state, JSON. */
      tally: text,
      isWritten: boolean,
      isPublished: boolean,
      /** Calendar day, `2026-12-31`. */
      dueOn: string,
      /** Id of an administrator. */
      assignee: integer,
    },
    [{ columns: ['document', 'locale'], type: 'unique' }, { columns: ['locale', 'state'] }],
  ),
  table(
    'unit',
    {
      target: integer,
      path: text,
      /** SHA-256 of the path, which may be longer than an index. */
      pathHash: string,
      /** The place in reading order. */
      place: integer,
      state: string,
      /** What `assessUnit` said, JSON. */
      assessment: text,
      /** What is kept of the translation, JSON; empty where nobody has translated it here. */
      record: text,
    },
    [{ columns: ['target', 'path_hash'], type: 'unique' }, { columns: ['target', 'state'] }],
  ),
  table('name', { document: integer, locale: string, isPublished: boolean, lists: text }, [
    { columns: ['document', 'locale', 'is_published'], type: 'unique' },
  ]),
  table('dirty', { contentType: string, documentId: string, action: string, locale: string, at: datetime }),
  table(
    'change',
    {
      target: integer,
      kind: string,
      at: datetime,
      /** Id of an administrator; empty where the product itself did it. */
      author: integer,
      /** The attributes of the target's draft as they were, JSON; empty where no text was written, or there was no draft. */
      before: text,
      /** The same as they are since. */
      after: text,
      /** How the items of lists without keys were named, before and since, where that differs; JSON. */
      names: text,
      /** The change that this one undid. */
      reverts: integer,
    },
    [{ columns: ['target'] }],
  ),
  table(
    'event',
    {
      change: integer,
      target: integer,
      path: text,
      /** What the target said, and what was kept of it, before and since; JSON. */
      before: text,
      after: text,
    },
    [{ columns: ['change'] }, { columns: ['target'] }],
  ),
  table('term', {
    /** The term by language, JSON. */
    texts: text,
    note: text,
    /** As in the column of the same name of a termbase file. */
    forbiddenVariants: text,
  }),
  table(
    'pair',
    {
      sourceLocale: string,
      targetLocale: string,
      /** Where it was approved. A unit has one for each of its source texts. */
      target: integer,
      pathHash: string,
      /** Exact hash of the source. */
      sourceHash: string,
      contentType: string,
      documentId: string,
      path: text,
      /** Both texts with their neighbours, JSON. */
      texts: text,
      at: datetime,
    },
    [{ columns: ['source_locale', 'target_locale'] }, { columns: ['target', 'path_hash'] }],
  ),
  table(
    'export',
    {
      token: string,
      author: integer,
      at: datetime,
      sourceLocale: string,
      locale: string,
      version: string,
    },
    [{ columns: ['token'], type: 'unique' }],
  ),
  table(
    'exported-file',
    {
      export: integer,
      contentType: string,
      documentId: string,
      /** What was sent of each unit, JSON. */
      units: text,
    },
    [{ columns: ['export'] }],
  ),
  table('comment', { target: integer, path: text, text, author: integer, at: datetime, resolvedAt: datetime, resolvedBy: integer }, [
    { columns: ['target'] },
  ]),
  table(
    'notice',
    {
      contentType: string,
      documentId: string,
      locale: string,
      sourceLocale: string,
      state: string,
      at: datetime,
      callAt: datetime,
      calls: integer,
      calledAt: datetime,
    },
    [{ columns: ['call_at'] }],
  ),
  table('digest', { reader: integer, day: string, upTo: integer }, [{ columns: ['reader', 'day'], type: 'unique' }]),
];

export const registerTables = (strapi: Core.Strapi): void => addRawModels(strapi, MODELS);
