import type { BrowserContext } from 'playwright-core';

/** What the pages of a context did that no page of ours may do, in the order in which it happened. */
export interface Watch {
  /** Addresses asked for beyond the origins that belong to the page. */
  foreignRequests: string[];
  /** What the Content-Security-Policy or Trusted Types refused. */
  violations: string[];
  /** Errors that nobody caught. */
  errors: string[];
}

const VIOLATION = 'securitypolicyviolation:';

/** Watches all pages and frames of a context; call it before the first one opens. */
export async function watch(context: BrowserContext, origins: readonly string[]): Promise<Watch> {
  const seen: Watch = { foreignRequests: [], violations: [], errors: [] };
  const isForeign = (address: string): boolean =>
    /^(https?|wss?):$/.test(new URL(address).protocol) && !origins.includes(originOf(address));
  context.on('request', (request) => {
    if (isForeign(request.url())) seen.foreignRequests.push(request.url());
  });
  context.on('page', (page) =>
    page.on('websocket', (socket) => {
      if (isForeign(socket.url())) seen.foreignRequests.push(socket.url());
    }),
  );
  context.on('weberror', (error) => seen.errors.push(String(error.error().stack ?? error.error())));
  context.on('console', (message) => {
    const text = message.text();
    // The event tells what happened in a document, the console also what happened before there was one.
    if (text.startsWith(VIOLATION) || (message.type() === 'error' && /content security policy|trusted ?types?|TrustedHTML/i.test(text)))
      seen.violations.push(text);
  });
  await context.addInitScript((prefix) => {
    addEventListener('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      console.log(`${prefix} ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
    });
  }, VIOLATION);
  return seen;
}

/** The origin as pages name it: a socket's is that of its page. */
const originOf = (address: string): string => new URL(address.replace(/^ws/, 'http')).origin;
