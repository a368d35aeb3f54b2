import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { titleOf } from '../content-types/models';
import { languageOf, message } from '../messages';
import { invalidFields } from '../messages/invalid-field';
import { administratorOf } from './administrator';
import { entriesOf, hasDrafts, readRows, type Row } from './entries';
import { OWN_CHECKS } from './own';
import { hasReason, type Warned as ReasonMissing } from './reasons';
import { checksFor } from './registry';
import { distinct, markOf, runChecks, type Found } from './run';

/** A publish: which document, in which locales. */
export interface Published {
  documentId: string;
  locales: string[] | '*';
}

/** A version with what its publisher is warned of. */
interface Warned {
  row: Row;
  warnings: Found[];
}

/**
 * Refuses to publish what has an error, and what has warnings for which the administrator who publishes it has given no reason. Nobody
 * else is asked: the seed, other plugins, jobs. Runs on the rows just published, inside their transaction: a refusal undoes it.
 */
export async function checkOnPublish(strapi: Core.Strapi, uid: string, { documentId, locales }: Published): Promise<void> {
  const checks = checksFor(strapi, uid);
  const entryOf = await entriesOf(strapi);
  const state = hasDrafts(strapi, uid) ? { publishedAt: { $notNull: true } } : {};
  const rows = await readRows(strapi, uid, { where: { documentId, ...state, ...(locales !== '*' && { locale: { $in: locales } }) } });

  const faults: Found[] = [];
  const warned: Warned[] = [];
  for (const row of rows) {
    const { found, failed } = await runChecks(checks, entryOf(uid, row, row));
    for (const { check, error } of failed) {
      // What ours cannot judge is not published; a foreign one that fails keeps nobody from it.
      if (OWN_CHECKS.some(({ id }) => id === check)) throw error;
      strapi.log.warn(`party-building: the check “${check}” failed: ${error instanceof Error ? error.message : String(error)}`);
    }
    faults.push(...found.filter(({ severity }) => severity === 'error'));
    const warnings = found.filter(({ severity }) => severity === 'warning');
    if (warnings.length > 0) warned.push({ row, warnings });
  }
  refuseFaults(strapi, faults);
  const user = administratorOf(strapi);
  if (user !== undefined) await askForReasons(strapi, uid, warned, user);
}

function refuseFaults(strapi: Core.Strapi, faults: readonly Found[]): void {
  const language = languageOf(strapi);
  const problems = distinct(faults).map(({ path, sentence }) => ({ path, message: sentence[language] }));
  const [first] = problems;
  if (first) throw invalidFields(problems, message(strapi, 'publish.summary', { problem: first.message }));
}

async function askForReasons(strapi: Core.Strapi, uid: string, warned: readonly Warned[], user: string): Promise<void> {
  const reasonMissing: ReasonMissing[] = [];
  const asked: Warned[] = [];
  for (const each of warned) {
    const of = { uid, documentId: each.row.documentId, locale: each.row.locale ?? '', warnings: each.warnings.map(markOf) };
    if (await hasReason(strapi, of, user)) continue;
    asked.push(each);
    reasonMissing.push(of);
  }
  const [first] = asked;
  if (!first) return;
  const language = languageOf(strapi);
  const warnings = distinct(asked.flatMap((each) => each.warnings));
  const title = String(first.row[titleOf(strapi, uid)] ?? '');
  const summary = message(strapi, 'publish.reason-missing', {
    title,
    warnings: warnings.map(({ sentence }) => sentence[language]).join(' '),
  });
  throw new errors.ApplicationError(summary, { reasonMissing });
}
