import type { preview as english } from '../en/preview';

export const preview: Record<keyof typeof english, string> = {};
