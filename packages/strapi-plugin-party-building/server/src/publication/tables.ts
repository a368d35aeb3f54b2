import type { Core } from '@strapi/strapi';
import { addRawModels, type RawModel } from '@party-building/strapi-kit/server';

/** A publish that no snapshot shows yet; written in the publish's own transaction, removed when a build has read its state. */
export const OUTBOX = 'plugin::party-building.outbox';
/** Snapshots, listings and their parts by hash. */
export const SNAPSHOTS = 'plugin::party-building.snapshot';
/** The snapshot that is current, and the listing beside it, one row a locale. */
export const POINTERS = 'plugin::party-building.pointer';
/** What was built last: one row, counted up with every promotion. */
export const BUILDS = 'plugin::party-building.build';
/** Options of elements that are kept here: `v1/embeds/{id}.json`. */
export const EMBEDS = 'plugin::party-building.embed';
/** The keys that documents have taken, unique by an index: two creates at the same time cannot both have one. */
export const CLAIMS = 'plugin::party-building.claim';

const models: readonly RawModel[] = [
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
      /** `snapshot`, `listing`, `part`; none in rows of the first version: a snapshot. */
      kind: { type: 'string' },
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
      /** Hash of the listing; none in rows of the first version. */
      listing: { type: 'string' },
      movedAt: { type: 'datetime' },
    },
    indexes: [{ name: 'party_building_pointers_locale', columns: ['locale'], type: 'unique' }],
  },
  {
    uid: BUILDS,
    singularName: 'build',
    tableName: 'party_building_builds',
    attributes: {
      id: { type: 'increments' },
      name: { type: 'string' },
      revision: { type: 'integer' },
      /** `yyyy-mm-dd`, the day of the build in the site's zone. */
      day: { type: 'string' },
      builtAt: { type: 'datetime' },
    },
    indexes: [{ name: 'party_building_builds_name', columns: ['name'], type: 'unique' }],
  },
  {
    uid: EMBEDS,
    singularName: 'embed',
    tableName: 'party_building_embeds',
    attributes: {
      id: { type: 'increments' },
      /** What stands in `embed="…"`; never changes. */
      name: { type: 'string' },
      title: { type: 'string' },
      element: { type: 'string' },
      /** JSON. */
      options: { type: 'text' },
      /** JSON; none where the site's own holds. */
      appearance: { type: 'text' },
      owner: { type: 'string' },
      note: { type: 'text' },
      /** Counted up with every change. */
      edition: { type: 'integer' },
      changedAt: { type: 'datetime' },
    },
    indexes: [{ name: 'party_building_embeds_name', columns: ['name'], type: 'unique' }],
  },
  {
    uid: CLAIMS,
    singularName: 'claim',
    tableName: 'party_building_claims',
    attributes: {
      id: { type: 'increments' },
      type: { type: 'string' },
      name: { type: 'string' },
      holder: { type: 'string' },
    },
    indexes: [{ name: 'party_building_claims_name', columns: ['type', 'name'], type: 'unique' }],
  },
];

export function registerTables(strapi: Core.Strapi): void {
  addRawModels(strapi, models);
}
