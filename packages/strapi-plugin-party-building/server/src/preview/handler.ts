import type { IncomingMessage, ServerResponse } from 'node:http';
import { API_PATH, type Snapshot } from '@party-building/contract';
import type { MediaSource, Site } from '@party-building/delivery';
import type { DraftSite } from './draft-site';
import { elementsFor, wholePage } from './elements';
import type { PreviewLinks } from './links';
import { endedPage } from './pages/ended-page';
import { framePage } from './pages/frame-page';
import { outerPage } from './pages/outer-page';
import type { Ending } from './pages/words';
import { frameHeaders, HTML, pageHeaders, sender, type Send } from './respond';
import type { Scope } from './scope';
import { sendAsset, sendContent } from './send-content';
import { hasEnded, readToken } from './token';

/** Where previews stand; no other route of ours begins so. */
export const PREVIEW_PATH = `${API_PATH}/preview/`;

export interface PreviewOptions {
  key: Buffer;
  links: Pick<PreviewLinks, 'find'>;
  /** What is published. */
  published: () => Site | undefined;
  /** The drafts of a scope: as they are now, or as the last page showed them. */
  drafts: (scope: Scope, anew: boolean) => Promise<DraftSite>;
  media: () => Promise<MediaSource>;
  /** What a document is called in a locale, and by what portals know it; `undefined` where it is gone. */
  document: (scope: Scope, locale: string) => Promise<{ title: string; key: string | undefined } | undefined>;
  labelOf: (type: string, path: (string | number)[], language: 'en' | 'zh-Hans') => string;
  /** The languages of the site, and its time zone. */
  languages: () => Promise<{ locales: string[]; timeZone: string }>;
  /** The pages' own files by name. */
  assets: ReadonlyMap<string, Buffer>;
  /** Where the CMS is reached from outside. */
  publicUrl: string;
  now: () => Date;
  onError: (error: unknown) => void;
}

/** What a request may see. */
interface Seen {
  scope: Scope;
  locale: string;
  status: 'draft' | 'published';
  language: 'en' | 'zh-Hans';
  editable: boolean;
  expires: number;
}

type End = (ending: Ending, status: number) => void;

/**
 * Answers previews, before any framework: a token in the address and nothing else says what may be seen. GET and HEAD; no cookie and no
 * header of a login is read.
 */
export function createPreviewHandler(options: PreviewOptions): (req: IncomingMessage, res: ServerResponse) => boolean {
  const { origin } = new URL(options.publicUrl);

  async function answer(req: IncomingMessage, url: URL, send: Send, end: End): Promise<void> {
    if (req.method !== 'GET' && req.method !== 'HEAD')
      return send(405, 'text/plain; charset=utf-8', 'A preview can be read (GET, HEAD), nothing else.', ['Allow', 'GET, HEAD']);
    const [token = '', status, ...rest] = url.pathname.slice(PREVIEW_PATH.length).split('/');
    if (token === 'assets') return sendAsset(send, status ?? '', options.assets);
    const seen = await look(token, req);
    if (typeof seen === 'string') return end(seen, seen === 'unknown' ? 404 : 410);
    const document = await options.document(seen.scope, seen.locale);
    if (!document) return end('gone', 404);
    if (status === undefined) {
      const html = outerPage({ ...seen, token, title: document.title, ...(await options.languages()) });
      return send(200, HTML, html, pageHeaders(seen.editable ? "'self'" : "'none'"));
    }
    if (status !== 'draft' && status !== 'published') return end('unknown', 404);
    const path = rest.join('/');
    const [, locale] = /^page\/([A-Za-z0-9-]{2,35})$/.exec(path) ?? [];
    const draft = status === 'draft' ? await options.drafts(seen.scope, locale !== undefined) : undefined;
    const site = draft?.site ?? options.published();
    if (!site) return end('failed', 503);
    if (locale === undefined) return sendContent(send, site, path, options.media);
    const snapshot = site.snapshots.get(locale);
    if (!snapshot) return end('unknown', 404);
    const html = frame(snapshot, draft, { seen, key: document.key, query: url.searchParams });
    send(200, HTML, html, frameHeaders(origin));
  }

  /** What a token allows now, or why it allows nothing. */
  async function look(token: string, req: IncomingMessage): Promise<Seen | Ending> {
    const grant = readToken(token, options.key);
    if (!grant) return 'unknown';
    if (grant.kind === 'editor') return hasEnded(grant, options.now()) ? 'ended' : { ...grant, editable: true };
    const link = await options.links.find(grant.link);
    if (link?.revokedAt) return 'revoked';
    if (hasEnded(grant, options.now())) return 'expired';
    if (!link) return 'unknown';
    const language = /^\s*zh\b/i.test(req.headers['accept-language'] ?? '') ? 'zh-Hans' : 'en';
    return { scope: link.scope, locale: link.locale, status: 'draft', language, editable: false, expires: grant.expires };
  }

  function frame(
    snapshot: Snapshot,
    draft: DraftSite | undefined,
    { seen, key, query }: { seen: Seen; key: string | undefined; query: URLSearchParams },
  ): string {
    const { type, documentId } = seen.scope;
    const { locale } = snapshot;
    // What falls back is missing where it falls back to.
    const missing = draft?.missing.filter((each) => each.locale === locale || each.locale === draft.defaultLocale) ?? [];
    return framePage({
      language: seen.language,
      locale,
      snapshot: JSON.stringify(snapshot),
      elements: query.get('shown') === 'whole' ? wholePage() : elementsFor(type, key, snapshot),
      theme: query.get('theme') === 'dark' ? 'dark' : 'light',
      missing: missing.map(({ path, locale: of }) => ({
        label: options.labelOf(type, path, seen.language),
        place: { type, documentId, locale: of, path: path.join('.') },
      })),
      texts: seen.editable ? draft?.texts(locale) : undefined,
      status: draft ? 'draft' : 'published',
      isAbsent: draft === undefined && !isShown(type, key, snapshot),
    });
  }

  return (req, res) => {
    if (!req.url?.startsWith(PREVIEW_PATH)) return false;
    const url = new URL(req.url, 'http://localhost');
    const send = sender(req, res);
    const depth = url.pathname.slice(PREVIEW_PATH.length).split('/').length - 1;
    const end: End = (ending, status) => send(status, HTML, endedPage(ending, `${'../'.repeat(depth)}assets/`), pageHeaders("'self'"));
    answer(req, url, send, end).catch((error: unknown) => {
      options.onError(error);
      if (res.headersSent) res.destroy();
      else end('failed', 503);
    });
    return true;
  };
}

/** Whether a snapshot shows the document. */
function isShown(
  type: string,
  key: string | undefined,
  { concept, grasps, values, logos, carriers, venues, activities }: Snapshot,
): boolean {
  if (type === 'concept') return concept !== undefined;
  const lists: Record<string, readonly { key: string }[] | undefined> = {
    grasp: grasps,
    value: values,
    'culture-logo': logos,
    carrier: carriers,
    venue: venues,
    activity: activities,
  };
  return lists[type]?.some((each) => each.key === key) ?? false;
}
