import type { Core } from '@strapi/strapi';

/*
 * Raw models: tables of our own that no content API, no admin page and no permission knows. `id` is Strapi's auto-increment.
 */

/** A publish that no snapshot shows yet; written in the publish's own transaction, removed when a build has read its state. */
export const OUTBOX = 'plugin::party-building.outbox';
/** Snapshots by hash. */
export const SNAPSHOTS = 'plugin::party-building.snapshot';
/** The snapshot that is current, one row a locale. */
export const POINTERS = 'plugin::party-building.pointer';

const models = [
  {
    uid: OUTBOX,
    singularName: 'outbox',
    tableName: 'party_building_outbox',
    attributes: {
      id: { type: 'increments' },
      documentUid: { type: 'string' },
      documentId: { type: 'string' },
      action: { type: 'string' },
      createdAt: { type: 'datetime' },
    },
  },
  {
    uid: SNAPSHOTS,
    singularName: 'snapshot',
    tableName: 'party_building_snapshots',
    attributes: {
      id: { type: 'increments' },
      hash: { type: 'string' },
      locale: { type: 'string' },
      body: { type: 'text' },
      createdAt: { type: 'datetime' },
    },
    indexes: [{ name: 'party_building_snapshots_hash', columns: ['hash'], type: 'unique' }],
  },
  {
    uid: POINTERS,
    singularName: 'pointer',
    tableName: 'party_building_pointers',
    attributes: {
      id: { type: 'increments' },
      locale: { type: 'string' },
      hash: { type: 'string' },
      movedAt: { type: 'datetime' },
    },
    indexes: [{ name: 'party_building_pointers_locale', columns: ['locale'], type: 'unique' }],
  },
];

export function registerTables(strapi: Core.Strapi): void {
  const registry = strapi.get('models') as { add(model: object): void };
  for (const model of models) registry.add({ ...model, modelName: model.singularName });
}
