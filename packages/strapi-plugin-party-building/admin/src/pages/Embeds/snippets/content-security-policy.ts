import { originOf, type Embedding } from './embedding';
import type { SnippetKind } from './snippets';

/** Directives of a policy, with what each has to allow besides what the page has already. */
export type Directives = Readonly<Record<string, string>>;

const WITH_SCRIPT = ['script-src', 'style-src', 'img-src', 'connect-src'];

/** From where each way of embedding takes what: docs/site/content-security-policy.md says the same. */
const NEEDED: Record<SnippetKind, readonly string[]> = {
  html: WITH_SCRIPT,
  wordpress: WITH_SCRIPT,
  ssi: WITH_SCRIPT,
  // The elements are part of the page's own script.
  react: ['img-src', 'connect-src'],
  vue: ['img-src', 'connect-src'],
  iframe: ['frame-src'],
  sharepoint: ['frame-src'],
};

/** What the page's policy has to allow. */
export const directivesOf = (kind: SnippetKind, { cms }: Pick<Embedding, 'cms'>): Directives =>
  Object.fromEntries(NEEDED[kind].map((directive) => [directive, originOf(cms)]));

/** The whole policy of a page that allows nothing else but itself, on one line as headers are. */
export function wholePolicy(kind: SnippetKind, embedding: Pick<Embedding, 'cms'>): string {
  const own = Object.fromEntries(WITH_SCRIPT.map((directive) => [directive, "'self'"]));
  const sources: Record<string, string> = { 'default-src': "'none'", ...own };
  for (const [directive, host] of Object.entries(directivesOf(kind, embedding)))
    sources[directive] = sources[directive] === undefined ? host : `${sources[directive]} ${host}`;
  const closed = { 'base-uri': "'none'", 'form-action': "'self'", 'frame-ancestors': "'none'" };
  return Object.entries({ ...sources, ...closed })
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}
