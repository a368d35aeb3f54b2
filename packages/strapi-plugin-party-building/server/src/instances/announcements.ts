import Redis from 'ioredis';
import type { Core } from '@strapi/strapi';

const CHANNEL = 'party-building:revisions';
const RETRY_MAX_MS = 2000;
const CONNECT_TIMEOUT_MS = 2000;

/** Tells other instances that something has been promoted, so that they need not wait for their next look. */
export interface Announcements {
  /** Returns at once and never fails: whoever does not hear it looks by itself. */
  announce(): void;
  close(): void;
}

/**
 * By Redis publish/subscribe where an address is configured; without one nothing is told. A message only asks for a look at the
 * database: one that is lost, doubled, late or forged shows nothing wrong.
 *
 * @param onAnnounced called when another instance (or this one) has promoted, and after each reconnection.
 */
export function announcements(strapi: Core.Strapi, url: string, onAnnounced: () => void): Announcements {
  if (url === '') return { announce: () => undefined, close: () => undefined };
  const options = {
    connectTimeout: CONNECT_TIMEOUT_MS,
    // What cannot be sent now is not worth sending later.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: CONNECT_TIMEOUT_MS,
    retryStrategy: (times: number) => Math.min(50 * 2 ** Math.min(times, 6), RETRY_MAX_MS),
  };
  // A connection that listens can send nothing else.
  const sender = new Redis(url, options);
  const listener = new Redis(url, options);

  let down = false;
  const failed = (error: unknown): void => {
    if (!down) strapi.log.warn(`party-building: Redis cannot be reached, publishes of others are found by looking: ${String(error)}`);
    down = true;
  };
  sender.on('error', failed);
  listener.on('error', failed);
  listener.on('ready', () => {
    if (down) strapi.log.info('party-building: Redis answers again');
    down = false;
    listener.subscribe(CHANNEL).then(onAnnounced, failed);
  });
  listener.on('message', onAnnounced);
  return {
    announce: () => void sender.publish(CHANNEL, '').catch(failed),
    close() {
      sender.disconnect();
      listener.disconnect();
    },
  };
}
