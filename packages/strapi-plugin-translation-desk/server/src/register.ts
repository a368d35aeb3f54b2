import type { Core } from '@strapi/strapi';
import { registerTables } from './database/tables';
import { followWrites } from './documents/follow-writes';
import { Counting, setCounting } from './ledger/counting';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerTables(strapi);
  setCounting(strapi, new Counting(strapi));
  // Before any bootstrap: what others write at theirs, a seed for example, is noticed, too.
  followWrites(strapi);
}
