import type { Core } from '@strapi/strapi';
import { plainText, type Inline } from '@party-building/l10n';
import { memoryOf } from '../memory/memories';
import type { OpenTarget } from '../writes/open-target';

/** What the same source text was translated to elsewhere, of what is approved. */
export async function otherTargets(
  strapi: Core.Strapi,
  { type, reading, locale }: OpenTarget,
  path: string,
  source: readonly Inline[],
): Promise<string[]> {
  const memory = await memoryOf(strapi, { sourceLocale: reading.row.sourceLocale, targetLocale: locale });
  return memory
    .sameSource(source)
    .filter((pair) => pair.uid !== type.uid || pair.documentId !== reading.row.documentId || pair.path !== path)
    .map(({ target }) => plainText(target));
}
