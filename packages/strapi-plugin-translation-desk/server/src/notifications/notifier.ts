import type { Core } from '@strapi/strapi';
import type { Config } from '../config';
import { countNotices } from '../store/notice-rows';
import { hasEmailProvider, sendDigests } from './digest';
import { callWebhook } from './webhook';

const TASK = 'translation-desk-digest';

/** Sends what is to be told, at its time. */
export class Notifier {
  readonly #strapi: Core.Strapi;
  #timer: NodeJS.Timeout | undefined;
  #calling: Promise<void> | undefined;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  start({ notifications: { digestHour, webhook }, pollInterval }: Config): void {
    if (webhook.url !== '') {
      this.#timer = setInterval(() => void this.call(), pollInterval);
      this.#timer.unref();
    }
    if (digestHour === null) return;
    if (!hasEmailProvider(this.#strapi))
      this.#strapi.log.warn('translation-desk: no digest is mailed, since no email provider is configured; what it would tell is kept.');
    this.#strapi.cron.add({ [TASK]: { task: () => this.digest(new Date()), options: { rule: `0 0 ${digestHour} * * *` } } });
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#strapi.cron.remove(TASK);
    await this.#calling;
  }

  /** One look at a time. */
  async call(): Promise<void> {
    this.#calling ??= callWebhook(this.#strapi)
      .catch((error: unknown) => void this.#strapi.log.error(`translation-desk: the webhook: ${String(error)}`))
      .finally(() => (this.#calling = undefined));
    await this.#calling;
  }

  async digest(now: Date): Promise<void> {
    if (hasEmailProvider(this.#strapi)) await sendDigests(this.#strapi, now);
  }

  /** For an administrator to see whether anything is told, and what waits. */
  async state(): Promise<object> {
    const { digestHour, webhook } = (this.#strapi.config.get('plugin::translation-desk') as unknown as Config).notifications;
    const gaveUp = { callAt: null, calledAt: null, calls: { $gt: webhook.retries } };
    return {
      digest: { hour: digestHour, hasEmailProvider: hasEmailProvider(this.#strapi) },
      webhook: {
        isOn: webhook.url !== '',
        waiting: await countNotices(this.#strapi, { callAt: { $notNull: true } }),
        gaveUp: await countNotices(this.#strapi, gaveUp),
      },
    };
  }
}

const notifiers = new WeakMap<Core.Strapi, Notifier>();

export function notifierOf(strapi: Core.Strapi): Notifier {
  const notifier = notifiers.get(strapi) ?? new Notifier(strapi);
  notifiers.set(strapi, notifier);
  return notifier;
}
