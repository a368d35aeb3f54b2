import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Config } from '../config';
import { calledBack, claimCall, noticesToCall, type NoticeRow } from '../store/notice-rows';
import { post } from './post';

const LONGEST_MS = 10_000;
/** Of one look; the others follow at the next. */
const MOST = 50;

/** What is sent, as JSON. It names no person, and says nothing of what is written. */
export interface WebhookBody {
  readonly event: 'translation.outdated';
  /** The same at each try: receivers know by it what they have seen. */
  readonly id: number;
  readonly at: string;
  /** Uid of the content type. */
  readonly contentType: string;
  readonly documentId: string;
  /** The language of the translation. */
  readonly locale: string;
  readonly sourceLocale: string;
  readonly state: string;
}

/** The header `X-Translation-Desk-Signature`: HMAC-SHA256 over the body as it is sent. */
export const signatureOf = (body: string, secret: string): string => `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

/** Calls the webhook with all that is due. Nobody who saves waits for it: it goes by what stands in the database. */
export async function callWebhook(strapi: Core.Strapi): Promise<void> {
  const { webhook } = (strapi.config.get('plugin::translation-desk') as unknown as Config).notifications;
  if (webhook.url === '') return;
  for (const notice of await noticesToCall(strapi, new Date(), MOST)) {
    const isLast = notice.calls >= webhook.retries;
    const next = isLast ? null : new Date(Date.now() + LONGEST_MS + webhook.backoff * 2 ** notice.calls);
    if (!(await claimCall(strapi, notice, next))) continue;
    const problem = await call(webhook, notice);
    if (problem === undefined) await calledBack(strapi, notice.id);
    else strapi.log.warn(`translation-desk: the webhook did not take notice ${notice.id}: ${problem}${isLast ? '; given up' : ''}`);
  }
}

/** @returns what went wrong. */
async function call({ url, secret, allowedAddresses }: Config['notifications']['webhook'], notice: NoticeRow): Promise<string | undefined> {
  const { id, contentType, documentId, locale, sourceLocale, state } = notice;
  const at = new Date(notice.at).toISOString();
  const sent: WebhookBody = { event: 'translation.outdated', id, at, contentType, documentId, locale, sourceLocale, state };
  const body = JSON.stringify(sent);
  try {
    const headers = { 'Content-Type': 'application/json', 'X-Translation-Desk-Signature': signatureOf(body, secret) };
    const status = await post({ url, headers, body, allowedAddresses, within: LONGEST_MS });
    return status >= 200 && status < 300 ? undefined : `it answered ${status}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
