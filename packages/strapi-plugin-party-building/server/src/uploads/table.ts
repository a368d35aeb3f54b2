import type { Core } from '@strapi/strapi';

/** What was found in each file of the media library; a raw model like those of the publication. */
export const UPLOADS = 'plugin::party-building.upload';

const model = {
  uid: UPLOADS,
  singularName: 'upload',
  modelName: 'upload',
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

export function registerUploadTable(strapi: Core.Strapi): void {
  (strapi.get('models') as { add(model: object): void }).add(model);
}
