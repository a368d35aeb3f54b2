import type { activities as english } from '../en/activities';

export const activities: Record<keyof typeof english, string> = {};
