import type { Core } from '@strapi/strapi';
import { guardProvider } from './gate';
import { judgeUploads } from './intake';
import { verdictOf } from './verdicts';

export { sanitiserCounts, type SanitiserCounts } from './rejections';
export type { StoredVerdict } from './verdicts';
export { registerUploadTable } from './table';

/** Before anything is uploaded: the seed's files are judged like all others. */
export function guardUploads(strapi: Core.Strapi): void {
  judgeUploads(strapi);
  guardProvider(strapi);
}

/**
 * `strapi.plugin('party-building').service('uploads').verdictOf(file)`: what was found in a file of the media library, for the pages that
 * show it.
 */
export const uploads = ({ strapi }: { strapi: Core.Strapi }) => ({
  verdictOf: (file: { hash: string }) => verdictOf(strapi, file),
});
