import type { roles as english } from '../en/roles';

export const roles: Record<keyof typeof english, string> = {};
