import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { typesOf } from '../types/desk-types';
import { countingOf } from './counting';

/** Rises when what is counted changes, so that sites count anew. */
const RULES = 1;

/** Counts everything at the first start, and where content types have changed since the last one. The start does not wait for it. */
export async function recountWhenChanged(strapi: Core.Strapi): Promise<void> {
  const schemas = [...typesOf(strapi).desk.values()].map(({ uid, schema, title }) => [uid, schema.attributes, title]);
  const is = createHash('sha256')
    .update(JSON.stringify([RULES, schemas, strapi.components]))
    .digest('hex');
  const store = strapi.store({ type: 'plugin', name: 'translation-desk', key: 'counted' });
  if ((await store.get({})) === is) return;
  const counting = countingOf(strapi);
  await counting.wantAll();
  await store.set({ value: is });
}
