import type { Core } from '@strapi/strapi';
import { sentenceOf, type Finding } from '@party-building/l10n';
import { languageOf } from '../messages/language';

/** A finding as the admin shows it, in the user's language. */
export type ShownFinding = Pick<Finding, 'check' | 'severity' | 'range' | 'fix'> & { readonly sentence: string };

export const shownFinding = (strapi: Core.Strapi, finding: Finding): ShownFinding => ({
  check: finding.check,
  severity: finding.severity,
  ...(finding.range && { range: finding.range }),
  ...(finding.fix && { fix: finding.fix }),
  sentence: sentenceOf(finding, languageOf(strapi)),
});
