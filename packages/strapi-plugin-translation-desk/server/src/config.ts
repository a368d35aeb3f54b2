import { NOTIFICATIONS_OFF, validateNotifications, type Notifications } from './notifications/config';

export interface Config {
  /** How often documents are looked for that another instance, or an end in between, has left uncounted; in milliseconds. */
  pollInterval: number;
  notifications: Notifications;
}

export const config = {
  default: { pollInterval: 10_000, notifications: NOTIFICATIONS_OFF } satisfies Config,
  validator({ pollInterval, notifications }: Config): void {
    if (!Number.isInteger(pollInterval) || pollInterval < 100)
      throw new Error('translation-desk: pollInterval is a number of milliseconds, at least 100.');
    validateNotifications(notifications);
  },
};
