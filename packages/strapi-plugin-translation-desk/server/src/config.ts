import { NOTIFICATIONS_OFF, validateNotifications, type Notifications } from './notifications/config';

export interface Config {
  /** How often documents are looked for that another instance, or an end in between, has left uncounted; in milliseconds. */
  pollInterval: number;
  /** A machine whose suggestions translators see; none by default. */
  machine?: 'dummy';
  /** Path of a CSV file, from the application's folder: the terms that the site begins with. */
  termbase?: string;
  notifications: Notifications;
}

export const config = {
  default: { pollInterval: 10_000, notifications: NOTIFICATIONS_OFF } as Config,
  validator({ pollInterval, machine, termbase, notifications }: Config): void {
    if (!Number.isInteger(pollInterval) || pollInterval < 100)
      throw new Error('translation-desk: pollInterval is a number of milliseconds, at least 100.');
    if (machine !== undefined && machine !== 'dummy') throw new Error("translation-desk: machine is 'dummy', or left out.");
    if (termbase !== undefined && typeof termbase !== 'string') throw new Error('translation-desk: termbase is the path of a CSV file.');
    validateNotifications(notifications);
  },
};
