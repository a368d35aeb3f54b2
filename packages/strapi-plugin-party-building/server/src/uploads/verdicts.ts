import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Reason, Verdict } from '../logos/sanitise';
import type { Admitted } from './admit';
import { UPLOADS } from './table';

/** What is known of a file in the media library. */
export interface StoredVerdict {
  verdict: Exclude<Verdict, 'refused'>;
  /** What was taken away; `sentenceOf` says each in the reader's language. */
  reasons: Reason[];
  /** All that was taken away, the unlisted with them. */
  found: number;
  /** SHA-256 of the clean copy; absent for what is kept as it came. */
  sha256?: string;
  mime: string;
}

interface Row {
  fileHash: string;
  verdict: string;
  reasons: string;
  found: number;
  sha256: string | null;
  mime: string;
}

/** @param fileHash `hash` of the file's row in the media library: it stays when the file is replaced. */
export async function keepVerdict(
  strapi: Core.Strapi,
  fileHash: string,
  { kind, clean, verdict, reasons, found }: Admitted,
): Promise<void> {
  const data: Row = {
    fileHash,
    verdict,
    reasons: JSON.stringify(reasons),
    found,
    sha256: clean ? createHash('sha256').update(clean).digest('hex') : null,
    mime: kind.mime,
  };
  const table = strapi.db.query(UPLOADS);
  const known = (await table.findOne({ where: { fileHash } })) as { id: number } | null;
  if (known) await table.update({ where: { id: known.id }, data });
  else await table.create({ data });
}

/** The verdict on a file of the media library; `undefined` for one that came before there were verdicts, or past them. */
export async function verdictOf(strapi: Core.Strapi, { hash }: { hash: string }): Promise<StoredVerdict | undefined> {
  const row = (await strapi.db.query(UPLOADS).findOne({ where: { fileHash: hash } })) as Row | null;
  if (!row) return undefined;
  const { verdict, reasons, found, sha256, mime } = row;
  return {
    verdict: verdict as StoredVerdict['verdict'],
    reasons: JSON.parse(reasons) as Reason[],
    found,
    mime,
    ...(sha256 !== null && { sha256 }),
  };
}
