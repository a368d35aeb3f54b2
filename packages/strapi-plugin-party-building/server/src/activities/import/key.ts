import { createHash } from 'node:crypto';
import { isKey } from '../../keys/new-key';

/** Names of our own calendars: the activity's key, and the second of its first publish. */
const OURS = /^([a-z0-9]+(?:-[a-z0-9]+)*)@\d{8}T\d{6}Z\.party-building$/;

/** The stable key that a file's own name of an activity comes to: the same name finds the same activity again. */
export function keyOfName(name: string): string {
  const own = OURS.exec(name)?.[1] ?? name.toLowerCase();
  return isKey(own) ? own : `i${createHash('sha256').update(name).digest('hex').slice(0, 24)}`;
}

/** Whether a calendar's name of an activity is one that this product gives. */
export const isOurs = (name: string): boolean => OURS.test(name);
