import type { logos as english } from '../en/logos';

export const logos: Record<keyof typeof english, string> = {};
