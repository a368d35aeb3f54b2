import type { Permission } from '@strapi/strapi/admin';
import { PLUGIN_ID } from './plugin-id';

const opens = (page: string) => ({ action: `plugin::${PLUGIN_ID}.${page}`, subject: null }) satisfies Partial<Permission>;

/* What opens each page; the server's routes ask for the same. */
export const ARRANGE = opens('arrange');
export const ACCESS = opens('access');
export const ACTIVITIES = opens('activities');
export const APPEARANCE = opens('appearance');
export const CHECKS = opens('checks');
export const EMBEDS = opens('embeds');
export const LOGOS = opens('logos');
export const PREVIEW = opens('preview');
export const ROLES = opens('roles');
