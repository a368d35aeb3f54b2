import type { Core } from '@strapi/strapi';
import { registerReasonTable } from './checks/reasons-table';
import { registerComponents } from './components/register';
import type { Config } from './config';
import { tellOfUnansweredDatabase } from './http/honest-locale';
import { registerLeases } from './instances/lease';
import { lockStart } from './instances/start-lock';
import { registerPreviewLinks } from './preview/links';
import { openInStrapisPreview } from './preview/strapi-preview';
import { registerTables } from './publication/tables';
import { registerUploadTable } from './uploads';

export async function register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  registerComponents(strapi);
  registerTables(strapi);
  tellOfUnansweredDatabase(strapi);
  registerUploadTable(strapi);
  registerReasonTable(strapi);
  registerPreviewLinks(strapi);
  openInStrapisPreview(strapi);
  registerLeases(strapi);
  strapi.customFields.register([
    { name: 'choice', plugin: 'party-building', type: 'string', inputSize: { default: 6, isResizable: true } },
    { name: 'key-reference', plugin: 'party-building', type: 'string', inputSize: { default: 6, isResizable: true } },
    { name: 'recurrence', plugin: 'party-building', type: 'string', inputSize: { default: 12, isResizable: true } },
    { name: 'time-zone', plugin: 'party-building', type: 'string', inputSize: { default: 6, isResizable: true } },
    { name: 'year', plugin: 'party-building', type: 'integer', inputSize: { default: 4, isResizable: true } },
  ]);
  await lockStart(strapi, (strapi.config.get('plugin::party-building') as unknown as Config).startTimeout);
}
