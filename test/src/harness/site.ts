import type { Snapshot } from '@party-building/contract';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { Portal } from './portal';
import { startProduct, type Product } from './product';
import { watch, type Watch } from './watch';

export const PHONE = { width: 360, height: 780 };
export const DESKTOP = { width: 1280, height: 900 };

/** A visitor of their own: nothing is cached or stored from others. */
export interface Visit {
  context: BrowserContext;
  page: Page;
  seen: Watch;
}

/** A seeded product, the portal that shows it on another origin, and a browser to see it with. */
export class Site {
  readonly product: Product;
  readonly portal: Portal;
  readonly browser: Browser;

  private constructor(product: Product, portal: Portal, browser: Browser) {
    this.product = product;
    this.portal = portal;
    this.browser = browser;
  }

  static async start(): Promise<Site> {
    const product = await startProduct();
    return new Site(product, await Portal.start(product.cms), await launchBrowser());
  }

  /** What is published in a locale. */
  async snapshot(locale: string): Promise<Snapshot> {
    return (await (await fetch(this.product.cms.api(`v1/${locale}.json`))).json()) as Snapshot;
  }

  /** A page that has not gone anywhere yet. */
  async visitor(options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await this.browser.newContext({ viewport: DESKTOP, ...options });
    const seen = await watch(context, [this.portal.url, this.product.cms.url]);
    return { context, seen, page: await context.newPage() };
  }

  /** A page of the portal. */
  async visit(path: string, options?: BrowserContextOptions): Promise<Visit> {
    const visit = await this.visitor(options);
    await visit.page.goto(this.portal.url + path);
    return visit;
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.portal.stop();
    await this.product.cms.remove();
  }
}
