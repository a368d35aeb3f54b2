import type { Core } from '@strapi/strapi';
import { registerComponents } from './components/register';
import { registerTables } from './publication/tables';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerComponents(strapi);
  registerTables(strapi);
  strapi.customFields.register([
    { name: 'choice', plugin: 'party-building', type: 'string', inputSize: { default: 6, isResizable: true } },
    { name: 'key-reference', plugin: 'party-building', type: 'string', inputSize: { default: 6, isResizable: true } },
    { name: 'time-zone', plugin: 'party-building', type: 'string', inputSize: { default: 6, isResizable: true } },
    { name: 'year', plugin: 'party-building', type: 'integer', inputSize: { default: 4, isResizable: true } },
  ]);
}
