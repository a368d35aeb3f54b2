import type { checks as english } from '../en/checks';

export const checks: Record<keyof typeof english, string> = {};
