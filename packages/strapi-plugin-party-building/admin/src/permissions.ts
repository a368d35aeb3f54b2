import type { Permission } from '@strapi/strapi/admin';
import { PLUGIN_ID } from './plugin-id';

/** What opens the "Arrange" page. */
export const ARRANGE = { action: `plugin::${PLUGIN_ID}.arrange`, subject: null } satisfies Partial<Permission>;

/** What opens the "Access" page of the settings. */
export const ACCESS = { action: `plugin::${PLUGIN_ID}.access`, subject: null } satisfies Partial<Permission>;
