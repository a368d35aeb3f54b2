import type { Permission } from '@strapi/strapi/admin';
import { PLUGIN_ID } from './plugin-id';

const allows = (what: string) => ({ action: `plugin::${PLUGIN_ID}.${what}`, subject: null }) satisfies Partial<Permission>;

/* What the server's routes ask for, too. */
export const OPEN = allows('open');
export const MANAGE = allows('manage');
export const TERMS = allows('terms');
export const MEMORY = allows('memory');
