import { exportedFiles, ExportRefused, writeExport, type Exported, type ExportSources } from '@party-building/delivery';
import type { Core } from '@strapi/strapi';
import { publisherOf } from '../publication/publisher';

export interface ExportOptions {
  /** A folder that is empty or not there yet. */
  out: string;
  /** Where that folder will stand, without `/api/party-building`; the CMS's own public address without. */
  baseUrl?: string;
  onProgress?: (written: number, total: number) => void;
}

const sources = new WeakMap<Core.Strapi, ExportSources>();

/** Where an export has the bytes from that are no part of a snapshot: what the public routes have them from. */
export const setExportSources = (strapi: Core.Strapi, given: ExportSources): void => void sources.set(strapi, given);

/**
 * Writes what is published now as files.
 *
 * @throws ExportRefused when the folder is not empty, nothing is published, or the base address is none.
 */
export async function runExport(strapi: Core.Strapi, { out, baseUrl, onProgress }: ExportOptions): Promise<Exported> {
  const publisher = publisherOf(strapi);
  await publisher.settled();
  const { parts } = publisher;
  const from = sources.get(strapi);
  if (!parts || !from) throw new ExportRefused('Nothing is published yet: there is nothing to export.');
  if (baseUrl !== undefined && !isAddress(baseUrl))
    throw new ExportRefused(`The base address "${baseUrl}" is not like https://static.example.com: correct --base-url.`);
  return writeExport(out, exportedFiles({ ...parts, ...(baseUrl !== undefined && { publicUrl: baseUrl }) }, from), onProgress);
}

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash, username } = new URL(text);
  return /^https?:$/.test(protocol) && search === '' && hash === '' && username === '';
}
