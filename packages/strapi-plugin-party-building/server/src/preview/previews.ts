import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Site, WidgetFiles } from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import { attributesOf, componentsOf, titleAttributeOf } from '../content-types/models';
import { localesOf } from '../locales';
import type { LogoRenditions } from '../logos/renditions';
import type { Pictures } from '../media/pictures';
import { readSettings } from '../settings/stored-settings';
import { DraftMediaFolder } from './draft-media';
import { buildDraftSite } from './draft-site';
import { DraftSites } from './draft-sites';
import { fieldLabel } from './field-label';
import { createPreviewHandler, PREVIEW_PATH } from './handler';
import { PreviewLinks, type PreviewLink } from './links';
import { uidOf, type Scope } from './scope';
import { EDITOR_SECONDS, keyFrom, secondsAfter, signed, type EditorGrant, type Grant } from './token';

export interface PreviewSources {
  pictures: Pictures;
  logos: LogoRenditions;
  widgets: WidgetFiles;
  published: () => Site | undefined;
  /** Where the CMS is reached from outside. */
  publicUrl: string;
  /** Folder of the pages' own files. */
  assets: string;
}

/** Previews as this process serves them. */
export class Previews {
  readonly links: PreviewLinks;
  readonly #key: Buffer;
  readonly #publicUrl: string;
  readonly #folder: DraftMediaFolder;
  readonly handle: (req: IncomingMessage, res: ServerResponse) => boolean;

  constructor(strapi: Core.Strapi, { pictures, logos, widgets, published, publicUrl, assets }: PreviewSources) {
    this.#key = keyFrom(String(strapi.config.get('admin.auth.secret')));
    this.#publicUrl = publicUrl.replace(/\/+$/, '');
    this.#folder = new DraftMediaFolder(strapi, { pictures, logos });
    this.links = new PreviewLinks(strapi);
    const now = (): Date => new Date();
    const drafts = new DraftSites(async (scope) =>
      buildDraftSite(scope, { strapi, media: await this.#folder.get(), widgets, published, publicUrl, now }),
    );
    this.handle = createPreviewHandler({
      key: this.#key,
      links: this.links,
      published,
      drafts: (scope, anew) => drafts.get(scope, anew),
      media: async () => (await this.#folder.get()).source,
      document: (scope, locale) => documentIn(strapi, scope, locale),
      labelOf: (type, path, language) => {
        const of = { type, attributes: attributesOf(strapi, uidOf(type)), components: componentsOf(strapi) };
        return fieldLabel(path, of, language);
      },
      languages: async () => ({ locales: (await localesOf(strapi)).locales, timeZone: (await readSettings(strapi)).timeZone }),
      assets: new Map(readdirSync(assets).map((name) => [name, readFileSync(join(assets, name))])),
      publicUrl,
      now,
      onError: (error) => strapi.log.error(`party-building: a preview could not be shown: ${String(error)}`),
    });
  }

  /** The address of an editor's own preview, below whatever host the editor's browser knows us by. */
  editorAddress(of: Omit<EditorGrant, 'kind' | 'expires'>): string {
    const grant: Grant = { kind: 'editor', ...of, expires: secondsAfter(new Date(), EDITOR_SECONDS) };
    return new URL(this.#publicUrl).pathname.replace(/\/+$/, '') + PREVIEW_PATH + signed(grant, this.#key);
  }

  /** The whole address that is sent to somebody. */
  addressOf({ link, expiresAt }: PreviewLink): string {
    const grant: Grant = { kind: 'link', link, expires: Math.floor(expiresAt.getTime() / 1000) };
    return this.#publicUrl + PREVIEW_PATH + signed(grant, this.#key);
  }

  async end(): Promise<void> {
    await this.#folder.remove();
  }
}

/** What a draft is called: in this locale, or in any in which it may be read. */
export async function documentIn(
  strapi: Core.Strapi,
  { type, documentId, locales }: Scope,
  locale: string,
): Promise<{ title: string; key: string | undefined } | undefined> {
  const titled = titleAttributeOf(strapi, uidOf(type));
  const where = { documentId, publishedAt: { $null: true }, locale: { $in: locales } };
  const rows = (await strapi.db.query(uidOf(type)).findMany({ where, orderBy: { id: 'asc' } })) as ({
    locale: string;
    key?: string;
  } & Record<string, unknown>)[];
  const row = rows.find((each) => each.locale === locale) ?? rows[0];
  return row && { title: String(row[titled] ?? ''), key: row.key };
}

const running = new WeakMap<Core.Strapi, Previews>();

export const setPreviews = (strapi: Core.Strapi, previews: Previews): void => void running.set(strapi, previews);

export function previewsOf(strapi: Core.Strapi): Previews {
  const previews = running.get(strapi);
  if (!previews) throw new Error('Previews are there once Strapi has started.');
  return previews;
}
