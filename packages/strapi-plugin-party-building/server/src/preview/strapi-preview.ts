import type { Core } from '@strapi/strapi';
import { PREVIEW } from '../admin-api/actions';
import { languageOf } from '../messages';
import { previewsOf } from './previews';
import { scopeFor, typeOf } from './scope';

interface Params {
  documentId?: string;
  locale?: string | null;
  status?: string;
}

type Handler = (uid: string, params: Params) => unknown;

interface PreviewConfig {
  enabled?: boolean;
  config?: { handler?: Handler; allowedOrigins?: string[] };
}

/**
 * Makes Strapi's own Preview open ours for the types of this plugin. An application that has a preview of its own keeps it: what its
 * handler answers comes first, and one that has switched previews off has none.
 */
export function openInStrapisPreview(strapi: Core.Strapi): void {
  const own = (strapi.config.get('admin.preview') ?? {}) as PreviewConfig;
  if (own.enabled === false) return;
  const theirs = own.config?.handler;
  const handler: Handler = async (uid, params) => (await theirs?.(uid, params)) ?? previewAddress(strapi, uid, params);
  strapi.config.set('admin.preview', { ...own, enabled: true, config: { ...own.config, handler } });
}

/** The address of a preview for whoever is logged in; `undefined` for foreign types, and for what the user may not preview. */
async function previewAddress(strapi: Core.Strapi, uid: string, { documentId, locale, status }: Params): Promise<string | undefined> {
  const ability: unknown = strapi.requestContext.get()?.state['userAbility'];
  if (typeOf(uid) === undefined || documentId === undefined || !mayPreview(ability)) return undefined;
  const scope = await scopeFor(strapi, ability, uid, documentId);
  const [first] = scope?.locales ?? [];
  if (!scope || first === undefined) return undefined;
  return previewsOf(strapi).editorAddress({
    scope,
    locale: locale ?? first,
    status: status === 'published' ? 'published' : 'draft',
    language: languageOf(strapi),
  });
}

const mayPreview = (ability: unknown): boolean => (ability as { can(action: string): boolean } | undefined)?.can(PREVIEW) === true;
