import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { addRawModels } from '@party-building/strapi-kit/server';
import type { Scope } from './scope';
import { LINK_SECONDS, secondsAfter } from './token';

const LINKS = 'plugin::party-building.preview-link';

/** A preview that somebody without an account may see. */
export interface PreviewLink {
  id: number;
  /** Stands in the token; never shown by itself. */
  link: string;
  scope: Scope;
  /** What is shown first. */
  locale: string;
  /** For whom, or what for; may be empty. */
  name: string;
  /** The administrator who made it. */
  creator: number | undefined;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | undefined;
}

/** So long after its end a link is known as one that has ended, not as one that never was. */
const KEPT_DAYS = 90;

export function registerPreviewLinks(strapi: Core.Strapi): void {
  addRawModels(strapi, [
    {
      uid: LINKS,
      singularName: 'preview-link',
      tableName: 'party_building_preview_links',
      attributes: {
        id: { type: 'increments' },
        link: { type: 'string' },
        documentType: { type: 'string' },
        documentId: { type: 'string' },
        locale: { type: 'string' },
        name: { type: 'string' },
        scope: { type: 'text' },
        creator: { type: 'integer' },
        createdAt: { type: 'datetime' },
        expiresAt: { type: 'datetime' },
        revokedAt: { type: 'datetime' },
      },
      indexes: [{ name: 'party_building_preview_links_link', columns: ['link'], type: 'unique' }],
    },
  ]);
}

interface Row extends Omit<PreviewLink, 'scope' | 'name' | 'creator' | 'createdAt' | 'expiresAt' | 'revokedAt'> {
  scope: string;
  name: string | null;
  creator: number | null;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
}

/** The links in the database, for all instances. */
export class PreviewLinks {
  readonly #strapi: Core.Strapi;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  async create(of: Pick<PreviewLink, 'scope' | 'locale' | 'name' | 'creator'>, now: Date): Promise<PreviewLink> {
    await this.#table().deleteMany({ where: { expiresAt: { $lt: daysBefore(now, KEPT_DAYS) } } });
    const data = {
      link: randomBytes(16).toString('base64url'),
      documentType: of.scope.type,
      documentId: of.scope.documentId,
      locale: of.locale,
      name: of.name,
      scope: JSON.stringify(of.scope),
      creator: of.creator ?? null,
      createdAt: now,
      expiresAt: new Date(secondsAfter(now, LINK_SECONDS) * 1000),
      revokedAt: null,
    };
    return linkFrom((await this.#table().create({ data })) as Row);
  }

  async find(link: string): Promise<PreviewLink | undefined> {
    const row = (await this.#table().findOne({ where: { link } })) as Row | null;
    return row ? linkFrom(row) : undefined;
  }

  async byId(id: number): Promise<PreviewLink | undefined> {
    const row = (await this.#table().findOne({ where: { id } })) as Row | null;
    return row ? linkFrom(row) : undefined;
  }

  /** Those that show something now, the newest first. */
  async living(
    where: { types: readonly string[]; documentId?: string | undefined },
    { page, pageSize }: { page: number; pageSize: number },
    now: Date,
  ): Promise<{ links: PreviewLink[]; total: number }> {
    const living = {
      documentType: { $in: [...where.types] },
      ...(where.documentId !== undefined && { documentId: where.documentId }),
      expiresAt: { $gt: now },
      revokedAt: { $null: true },
    };
    const order = { orderBy: { id: 'desc' as const }, limit: pageSize, offset: (page - 1) * pageSize };
    const [rows, total] = [await this.#table().findMany({ where: living, ...order }), await this.#table().count({ where: living })];
    return { links: (rows as Row[]).map(linkFrom), total };
  }

  async revoke(id: number, now: Date): Promise<void> {
    await this.#table().updateMany({ where: { id, revokedAt: { $null: true } }, data: { revokedAt: now } });
  }

  #table() {
    return this.#strapi.db.query(LINKS as never);
  }
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

function linkFrom({ id, link, scope, locale, name, creator, createdAt, expiresAt, revokedAt }: Row): PreviewLink {
  return {
    id,
    link,
    scope: JSON.parse(scope) as Scope,
    locale,
    name: name ?? '',
    creator: creator ?? undefined,
    createdAt: new Date(createdAt),
    expiresAt: new Date(expiresAt),
    revokedAt: revokedAt === null ? undefined : new Date(revokedAt),
  };
}
