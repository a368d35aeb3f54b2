import type { Core } from '@strapi/strapi';
import type { DocumentState } from '@party-building/l10n';
import type { Config } from '../config';
import type { DocumentRow } from '../store/document-rows';
import { addNotice } from '../store/notice-rows';
import type { TargetRow } from '../store/target-rows';

const BAD: readonly DocumentState[] = ['published-but-outdated', 'outdated'];

/** Notes that a translation became outdated, or that readers see one now, in the transaction in which that was counted. */
export async function noteOutdated(strapi: Core.Strapi, document: DocumentRow, was: TargetRow, state: DocumentState): Promise<void> {
  const isWorse = state !== was.state && (state === 'published-but-outdated' || (state === 'outdated' && !BAD.includes(was.state)));
  const { digestHour, webhook } = (strapi.config.get('plugin::translation-desk') as unknown as Config).notifications;
  if (!isWorse || (digestHour === null && webhook.url === '')) return;
  const { contentType, documentId, sourceLocale } = document;
  const at = new Date();
  const callAt = webhook.url === '' ? null : at;
  await addNotice(strapi, { contentType, documentId, locale: was.locale, sourceLocale, state, at, callAt });
}
