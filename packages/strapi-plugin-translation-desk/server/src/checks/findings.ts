import type { Core } from '@strapi/strapi';
import { runChecks, withoutDismissed, type Finding, type Inline } from '@party-building/l10n';
import { termIndexOf } from '../terms/term-index';
import { recordOf, unitIn, type OpenTarget } from '../writes/open-target';
import { sourceJudged } from '../writes/source-seen';
import { otherTargets } from './other-targets';
import { toSimplifiedFor } from './simplified';
import { isMisspeltFor } from './spelling';

/**
 * What the checks find in a translation, were it this text; without what somebody has dismissed of this very text.
 *
 * @param source What it translates.
 */
export async function findingsOf(
  strapi: Core.Strapi,
  opened: OpenTarget,
  path: string,
  content: readonly Inline[],
  source = sourceJudged(opened, path)?.content,
): Promise<Finding[]> {
  const field = (unitIn(opened.source.draft, path) ?? unitIn(opened.target.draft, path))?.field;
  const target = { locale: opened.locale, content };
  const toSimplified = await toSimplifiedFor(opened.locale);
  const isMisspelt = await isMisspeltFor(strapi, opened.locale);
  const found = runChecks({
    ...(source && { source: { locale: opened.reading.row.sourceLocale, content: source } }),
    target,
    ...(field && { field }),
    terms: await termIndexOf(strapi),
    ...(source && { otherTargets: await otherTargets(strapi, opened, path, source) }),
    ...(toSimplified && { toSimplified }),
    ...(isMisspelt && { isMisspelt }),
  });
  return withoutDismissed(found, target, recordOf(opened, path)?.dismissed ?? []);
}
