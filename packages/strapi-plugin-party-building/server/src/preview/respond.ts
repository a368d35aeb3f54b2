import type { IncomingMessage, ServerResponse } from 'node:http';

export const HTML = 'text/html; charset=utf-8';

/** Sends an answer: status, type, body, further headers as name, value, name, value. */
export type Send = (status: number, type: string, body: string | Buffer, headers?: readonly string[]) => void;

/** On every answer: a preview is kept nowhere, found by nobody, and its address goes nowhere. */
const COMMON = [
  'Cache-Control',
  'no-store',
  'X-Robots-Tag',
  'noindex, nofollow',
  'Referrer-Policy',
  'no-referrer',
  'X-Content-Type-Options',
  'nosniff',
];

export function sender(req: IncomingMessage, res: ServerResponse): Send {
  return (status, type, body, headers = []) => {
    const bytes = Buffer.from(body);
    res.writeHead(status, ['Content-Type', type, 'Content-Length', String(bytes.length), ...COMMON, ...headers]);
    res.end(req.method === 'HEAD' ? undefined : bytes);
  };
}

const policy = (...directives: readonly string[]): string[] => [
  'Content-Security-Policy',
  ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", ...directives].join('; '),
];

/** The page around the frames, and the pages that say why there is none. */
export const pageHeaders = (ancestors: "'self'" | "'none'"): string[] =>
  policy("script-src 'self'", "style-src 'self'", "frame-src 'self'", "trusted-types 'none'", `frame-ancestors ${ancestors}`);

/**
 * The pages with content. They are an origin of their own: nothing in them could reach the admin's login, and the elements keep no draft in
 * the browser. To such an origin `'self'` is the address that the page came from, in some browsers only by name.
 */
export const frameHeaders = (origin: string): string[] =>
  policy(
    ...['script-src', 'style-src', 'img-src', 'connect-src'].map((directive) => `${directive} 'self' ${origin}`),
    'trusted-types party-building',
    "frame-ancestors 'self'",
    'sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox',
  );

/** What a page of an origin of its own loads: whoever knows the address may read it. */
export const READABLE = ['Access-Control-Allow-Origin', '*'];

/** A drawing is a document as well: opened by itself it can run, load and submit nothing. */
export const CLOSED = ['Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox"];
