import type { appearance as english } from '../en/appearance';

export const appearance: Record<keyof typeof english, string> = {};
