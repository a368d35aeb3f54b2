import type { SavedEmbed, ThemeTokens } from '@party-building/contract';
import type { Core } from '@strapi/strapi';
import type { Publisher } from '../publication/publisher';
import { EMBEDS } from '../publication/tables';
import { published } from './published';

/** What an editor writes of a saved embed. */
export interface EmbedFields {
  name: string;
  element: string;
  /** Attributes of the element, as in `SavedEmbed`. */
  options: Record<string, string>;
  /** Absent: the site's own appearance holds. */
  appearance?: ThemeTokens;
  /** Who answers for it: a person or a department. */
  owner: string;
  note: string;
}

/** A saved embed as it is kept. */
export interface StoredEmbed extends EmbedFields {
  /** What pages name it by; never changes. */
  id: string;
  /** Counted up with every change. */
  edition: number;
  changedAt: string;
}

/** A row of the table, which calls the identifier `name`: `id` is the row's own. */
interface Row {
  name: string;
  title: string;
  element: string;
  options: string;
  appearance: string | null;
  owner: string;
  note: string;
  edition: number;
  changedAt: string | Date;
}

export interface EmbedsPage {
  page: number;
  pageSize: number;
  /** Found in names, identifiers, owners and notes; empty for all. */
  search: string;
}

const tableOf = (strapi: Core.Strapi) => strapi.db.query(EMBEDS as never);

/** All saved embeds as the public sees them, in an order of their own that no change of one disturbs. */
export async function publishedEmbeds(strapi: Core.Strapi): Promise<SavedEmbed[]> {
  const rows = (await tableOf(strapi).findMany({ orderBy: { id: 'asc' } })) as Row[];
  return rows.flatMap((row) => published(storedEmbed(row)) ?? []);
}

/** One page of the saved embeds, the last changed first. */
export async function listEmbeds(
  strapi: Core.Strapi,
  { page, pageSize, search }: EmbedsPage,
): Promise<{ embeds: StoredEmbed[]; total: number }> {
  const where =
    search === '' ? {} : { $or: ['name', 'title', 'owner', 'note', 'element'].map((column) => ({ [column]: { $containsi: search } })) };
  const [rows, total] = await tableOf(strapi).findWithCount({
    where,
    orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
    offset: (page - 1) * pageSize,
    limit: pageSize,
  } as never);
  return { embeds: (rows as unknown as Row[]).map(storedEmbed), total };
}

export async function readEmbed(strapi: Core.Strapi, id: string): Promise<StoredEmbed | undefined> {
  const row = (await tableOf(strapi).findOne({ where: { name: id } })) as Row | null;
  return row ? storedEmbed(row) : undefined;
}

export async function createEmbed(strapi: Core.Strapi, publisher: Publisher, id: string, fields: EmbedFields): Promise<void> {
  await write(strapi, publisher, id, async () => {
    await tableOf(strapi).create({ data: { ...columns(fields), name: id, edition: 1 } as never });
    return true;
  });
}

/**
 * @param edition the one that the editor has seen.
 * @returns whether it was changed: not when somebody else has changed it since, or removed it.
 */
export const changeEmbed = (
  strapi: Core.Strapi,
  publisher: Publisher,
  { id, edition }: Pick<StoredEmbed, 'id' | 'edition'>,
  fields: EmbedFields,
): Promise<boolean> =>
  write(strapi, publisher, id, async () => {
    const data = { ...columns(fields), edition: edition + 1 } as never;
    const { count } = await tableOf(strapi).updateMany({ where: { name: id, edition }, data });
    return count > 0;
  });

/** @returns whether there was one. */
export const removeEmbed = (strapi: Core.Strapi, publisher: Publisher, id: string): Promise<boolean> =>
  write(strapi, publisher, id, async () => (await tableOf(strapi).deleteMany({ where: { name: id } })).count > 0);

/** Writes, and asks for the build that shows it everywhere: both are there after a crash, or neither. */
async function write(strapi: Core.Strapi, publisher: Publisher, id: string, change: () => Promise<boolean>): Promise<boolean> {
  return strapi.db.transaction(async ({ onCommit }) => {
    if (!(await change())) return false;
    await publisher.outbox.add({ documentUid: EMBEDS, documentId: id, action: 'change' });
    onCommit(() => publisher.request());
    return true;
  });
}

const columns = ({ name, element, options, appearance, owner, note }: EmbedFields): Omit<Row, 'name' | 'edition'> => ({
  title: name,
  element,
  options: JSON.stringify(options),
  appearance: appearance ? JSON.stringify(appearance) : null,
  owner,
  note,
  changedAt: new Date(),
});

const storedEmbed = ({ name, title, options, appearance, changedAt, element, owner, note, edition }: Row): StoredEmbed => ({
  id: name,
  name: title,
  element,
  options: parsed(options) as Record<string, string>,
  ...(appearance && { appearance: parsed(appearance) as ThemeTokens }),
  owner,
  note,
  edition,
  changedAt: new Date(changedAt).toISOString(),
});

/** What another hand has damaged is empty: the editor sees it, and the public sees none of it. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}
