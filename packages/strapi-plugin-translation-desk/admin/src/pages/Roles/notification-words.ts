import type { NotificationState } from '../../api/roles';
import type { Say } from '../../texts';

/** Whether the daily mail goes out. */
export function digestWords({ hour, hasEmailProvider }: NotificationState['digest'], say: Say): string {
  if (hour === null) return say('notifications.digest.off');
  return say(hasEmailProvider ? 'notifications.digest.on' : 'notifications.digest.no-provider', { hour });
}

/** Whether other systems are told, and what of that did not arrive. */
export function webhookWords({ isOn, waiting, gaveUp }: NotificationState['webhook'], say: Say): string {
  if (!isOn) return say('notifications.webhook.off');
  return say(gaveUp > 0 ? 'notifications.webhook.gave-up' : 'notifications.webhook.on', { waiting, gaveUp });
}
