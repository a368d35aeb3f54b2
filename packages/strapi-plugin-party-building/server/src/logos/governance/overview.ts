import type { LogoKind } from '@party-building/contract';
import type { Core } from '@strapi/strapi';
import { localesOf } from '../../locales';
import { draftsWithVariants, shownVariants, type ShownVariant } from './drafts';
import { readRecords, type LogoRecord } from './records';
import { needsAttention, type Attention } from './attention';

const PAGE_SIZE = 10;

/** The "Logos" page. */
export interface Overview {
  data: (LogoRecord & { kind: LogoKind; variants: ShownVariant[] })[];
  meta: {
    page: number;
    pageCount: number;
    total: number;
    defaultLocale: string;
    /** The site's, the default first. */
    locales: string[];
    /** Of all logos, not of this page only. */
    attention: Attention[];
  };
}

/** @param page from 1; the last one where there are fewer. */
export async function readOverview(strapi: Core.Strapi, page: number): Promise<Overview> {
  const records = await readRecords(strapi);
  const { locales, defaultLocale } = await localesOf(strapi);
  const pageCount = Math.max(1, Math.ceil(records.length / PAGE_SIZE));
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pageCount);
  const onPage = records.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE);
  const drafts = await draftsWithVariants(
    strapi,
    onPage.map(({ documentId }) => documentId),
  );
  return {
    data: onPage.flatMap((record) => {
      const draft = drafts.get(record.documentId);
      return draft ? [{ ...record, kind: draft.kind, variants: shownVariants(draft.variants) }] : [];
    }),
    meta: {
      page: shown,
      pageCount,
      total: records.length,
      defaultLocale,
      locales,
      attention: records.flatMap(needsAttention),
    },
  };
}
