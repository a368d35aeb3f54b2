import type { embeds as english } from '../en/embeds';

export const embeds: Record<keyof typeof english, string> = {};
