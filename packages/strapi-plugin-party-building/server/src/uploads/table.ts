import type { Core } from '@strapi/strapi';
import { addRawModels, type RawModel } from '@party-building/strapi-kit/server';

/** What was found in each file of the media library. */
export const UPLOADS = 'plugin::party-building.upload';

const model: RawModel = {
  uid: UPLOADS,
  singularName: 'upload',
  tableName: 'party_building_uploads',
  attributes: {
    id: { type: 'increments' },
    fileHash: { type: 'string' },
    sha256: { type: 'string' },
    mime: { type: 'string' },
    verdict: { type: 'string' },
    reasons: { type: 'text' },
    found: { type: 'integer' },
  },
  indexes: [{ name: 'party_building_uploads_file', columns: ['file_hash'], type: 'unique' }],
};

export const registerUploadTable = (strapi: Core.Strapi): void => addRawModels(strapi, [model]);
