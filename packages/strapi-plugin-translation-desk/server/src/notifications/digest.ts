import type { Core } from '@strapi/strapi';
import { translators, type Translator } from '../people/translators';
import { matrixRows, type MatrixRow } from '../store/matrix-rows';
import { claimDigest, digestSent, forgetNotices, mailedUpTo, noticesBetween, releaseDigest } from '../store/notice-rows';
import { digestText } from './digest-text';

/** Transactions that are longer than this may hide a notice with a smaller id: what is younger waits for the next mail. */
const SETTLED_MS = 60_000;
const KEPT_MS = 90 * 86_400_000;

interface EmailService {
  send(mail: { to: string; subject: string; text: string }): Promise<unknown>;
}

/** Strapi comes with a provider that works on few servers: one that somebody has set up has another name, or a sender. */
export function hasEmailProvider(strapi: Core.Strapi): boolean {
  const config = strapi.config.get('plugin::email') as { provider?: string; settings?: { defaultFrom?: string } } | undefined;
  return (config?.provider ?? 'sendmail') !== 'sendmail' || !/@strapi\.io>?$/u.test(config?.settings?.defaultFrom ?? '@strapi.io');
}

/**
 * Mails each translator what became outdated since their last mail and still is: one mail a day, whichever instance sends it. What could not
 * be sent is in the next one.
 */
export async function sendDigests(strapi: Core.Strapi, now: Date): Promise<void> {
  const rows = new Map((await matrixRows(strapi)).map((row) => [keyOf(row), row]));
  const readers = await translators(strapi);
  for (const reader of readers) {
    const notices = await noticesBetween(strapi, await mailedUpTo(strapi, reader.id), new Date(now.getTime() - SETTLED_MS));
    const keys = new Set(notices.map((notice) => keyOf({ ...notice, uid: notice.contentType })));
    const items = [...keys].flatMap((key) => rows.get(key) ?? []).filter((row) => isFor(row, reader, readers));
    const upTo = notices.at(-1)?.id;
    if (upTo === undefined || items.length === 0) continue;
    const claim = await claimDigest(strapi, reader.id, now.toISOString().slice(0, 10));
    if (claim === undefined) continue;
    try {
      await mail(strapi, reader, items);
      await digestSent(strapi, claim, upTo);
    } catch (error) {
      await releaseDigest(strapi, claim);
      strapi.log.error(`translation-desk: a digest could not be sent: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await forgetNotices(strapi, new Date(now.getTime() - KEPT_MS));
}

const keyOf = ({ uid, documentId, locale }: { uid: string; documentId: string; locale: string }): string =>
  `${uid} ${documentId} ${locale}`;

/** Still outdated, and theirs: where somebody is named for it who can still do it, nobody else's. */
function isFor({ uid, locale, state, assignee }: MatrixRow, reader: Translator, readers: readonly Translator[]): boolean {
  if (state !== 'outdated' && state !== 'published-but-outdated') return false;
  const isTaken = readers.some(({ id, may }) => id === assignee && may(uid, locale));
  return reader.may(uid, locale) && (!isTaken || assignee === reader.id);
}

async function mail(strapi: Core.Strapi, { email, language }: Translator, items: readonly MatrixRow[]): Promise<void> {
  const matrix = `${String(strapi.config.get('admin.absoluteUrl'))}/plugins/translation-desk/matrix`;
  const { subject, text } = digestText(items, language === 'zh-Hans' ? 'zh-Hans' : 'en', matrix);
  await (strapi.plugin('email').service('email') as unknown as EmailService).send({ to: email, subject, text });
}
