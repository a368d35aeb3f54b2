import { isRange, type AddressRanges } from './receiver-address';

/** Off as it stands here. */
export interface Notifications {
  /** The hour of the server's day, 0 to 23, at which translators get their mail; `null` sends none. */
  digestHour: number | null;
  webhook: {
    /** Of http or https; empty calls nobody. */
    url: string;
    /** Ranges in CIDR notation that may be called besides public addresses: those of an intranet, where the receiver is there. */
    allowedAddresses: AddressRanges;
    /** Signs what is sent: without it nobody could tell our calls from others'. */
    secret: string;
    /** How often it is tried again. */
    retries: number;
    /** Before the second try, in milliseconds; it doubles with each. */
    backoff: number;
  };
}

export const NOTIFICATIONS_OFF: Notifications = {
  digestHour: null,
  webhook: { url: '', allowedAddresses: [], secret: '', retries: 5, backoff: 60_000 },
};

/** @throws Error with what is wrong. */
export function validateNotifications({ digestHour, webhook }: Notifications): void {
  const fail = (what: string): never => {
    throw new Error(`translation-desk: notifications.${what}`);
  };
  if (digestHour !== null && !(Number.isInteger(digestHour) && digestHour >= 0 && digestHour <= 23))
    fail('digestHour is an hour from 0 to 23, or null.');
  if (webhook.url === '') return;
  if (!URL.canParse(webhook.url) || !['http:', 'https:'].includes(new URL(webhook.url).protocol))
    fail('webhook.url is an address that begins with http:// or https://.');
  if (!Array.isArray(webhook.allowedAddresses) || !webhook.allowedAddresses.every(isRange))
    fail('webhook.allowedAddresses is a list of ranges like 10.20.0.0/16.');
  if (webhook.secret.length < 16) fail('webhook.secret has at least 16 characters.');
  if (!Number.isInteger(webhook.retries) || webhook.retries < 0 || webhook.retries > 20) fail('webhook.retries is a number from 0 to 20.');
  if (!Number.isInteger(webhook.backoff) || webhook.backoff < 100) fail('webhook.backoff is a number of milliseconds, at least 100.');
}
