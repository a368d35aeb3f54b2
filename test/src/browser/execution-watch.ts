import type { BrowserContext } from 'playwright-core';
import { watch, type Watch } from '../harness/watch';

/** Everything by which a string can show that it has become more than text. */
export interface ExecutionWatch extends Watch {
  /** Calls of what injections call, dialogs, pop-ups, frames and navigations. */
  executed: string[];
}

const CALLED = 'called:';

/**
 * Watches a context whose pages come from one origin, under {@link REPORT_ONLY}: the browser blocks nothing, and tells of each script,
 * handler and style of the markup that it runs.
 */
export async function watchExecution(context: BrowserContext, origin: string): Promise<ExecutionWatch> {
  const executed: string[] = [];
  await context.addInitScript((prefix) => {
    // Read before a page could take the console away.
    const log = console.log.bind(console);
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) {
      Object.defineProperty(globalThis, name, { value: (...args: unknown[]) => log(prefix, name, String(args[0])) });
    }
    for (const name of ['write', 'writeln'] as const) document[name] = (text) => log(prefix, name, text);
  }, CALLED);
  context.on('console', (message) => {
    if (message.text().startsWith(CALLED)) executed.push(message.text());
  });
  context.on('dialog', (dialog) => {
    executed.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('page', (page) => {
    page.on('popup', (popup) => executed.push(`popup: ${popup.url()}`));
    page.on('download', (download) => executed.push(`download: ${download.url()}`));
    page.on('frameattached', (frame) => executed.push(`frame: ${frame.url()}`));
    // The first is the one that the test asks for.
    let navigations = 0;
    page.on('framenavigated', (frame) => {
      if (++navigations > 1) executed.push(`navigation: ${frame.url()}`);
    });
  });
  return Object.assign(await watch(context, [origin]), { executed });
}

/** Enforces nothing. */
export const REPORT_ONLY = { 'content-security-policy-report-only': "default-src 'self'; img-src *; connect-src *" };
