import type { Core } from '@strapi/strapi';
import { addRawModels, type RawModel } from '@party-building/strapi-kit/server';

/** Why something was published although checks warned. */
export const REASONS = 'plugin::party-building.publish-reason';

const model: RawModel = {
  uid: REASONS,
  singularName: 'publish-reason',
  tableName: 'party_building_publish_reasons',
  attributes: {
    id: { type: 'increments' },
    documentUid: { type: 'string' },
    /** Empty while the document has not been saved yet. */
    documentId: { type: 'string' },
    locale: { type: 'string' },
    /** SHA-256 of the warnings' marks. */
    digest: { type: 'string' },
    /** The warnings' marks, JSON: check, field and English sentence of each. */
    warnings: { type: 'text' },
    reason: { type: 'text' },
    /** Id of the administrator who gave it. */
    userId: { type: 'string' },
    createdAt: { type: 'datetime' },
  },
  indexes: [{ name: 'party_building_publish_reasons_document', columns: ['document_uid', 'document_id', 'locale'] }],
};

export const registerReasonTable = (strapi: Core.Strapi): void => addRawModels(strapi, [model]);
