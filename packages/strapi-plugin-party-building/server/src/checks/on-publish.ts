import { safeUrl } from '@party-building/contract';
import type { Core, UID } from '@strapi/strapi';
import { attributesOf, componentsOf, deepPopulate } from '../content-types/models';
import { ACTIVITY, LOGO, VENUE } from '../content-types/uids';
import { fieldsOf, type Field } from '../content-types/walk';
import { message, type Say } from '../messages';
import { invalidFields, type FieldProblem } from '../messages/invalid-field';
import { hasText, linksOf } from '../publication/blocks';
import { activityProblems, type CheckedActivity } from './activity';
import { linkFault } from './formats';
import { logoProblems, venueProblems } from './library';
import { isThere } from './on-save';
import { supersedesItself } from './superseded';

/** A publish: which document, in which locales. */
export interface Published {
  documentId: string;
  locales: string[] | '*';
  defaultLocale: string;
}

type Row = Record<string, unknown> & { locale: string };

/**
 * Refuses to publish what a portal could not show: an empty required text in the default locale (other locales fall back to it), a
 * link that no element would follow, a chain of one, times that no calendar knows. Runs on the rows just published, inside their
 * transaction: a refusal undoes it.
 */
export async function checkOnPublish(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { documentId, locales, defaultLocale }: Published,
): Promise<void> {
  const attributes = attributesOf(strapi, uid);
  const components = componentsOf(strapi);
  const say: Say = (id, values) => message(strapi, id, values);
  const rows = (await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: { $notNull: true }, ...(locales !== '*' && { locale: { $in: locales } }) },
    populate: deepPopulate(attributes, components),
  })) as Row[];

  const problems: FieldProblem[] = [];
  for (const row of rows) {
    for (const field of fieldsOf(attributes, row, components)) {
      const faults = fieldFaults(field, row.locale === defaultLocale, say);
      problems.push(...faults.map((fault) => ({ path: field.path, message: fault })));
      const target = field.attribute.options?.target;
      if (target && field.value && !(await isThere(strapi, target, field.value))) {
        problems.push({ path: field.path, message: say('reference.missing') });
      }
    }
    problems.push(...typeProblems(uid, row, say));
    if (uid === LOGO && row['supersededBy']) {
      const circle = { key: String(row['key']), supersededBy: String(row['supersededBy']), published: true };
      if (await supersedesItself(strapi, circle)) problems.push({ path: ['supersededBy'], message: say('logo.superseded.circle') });
    }
  }
  const [first] = problems;
  if (first) throw invalidFields(distinct(problems), say('publish.summary', { problem: first.message }));
}

/** What is wrong with the fields of a type together. */
function typeProblems(uid: UID.ContentType, row: Row, say: Say): FieldProblem[] {
  switch (uid) {
    case ACTIVITY:
      return activityProblems(row as CheckedActivity, say);
    case LOGO:
      return logoProblems(row, say);
    case VENUE:
      return venueProblems(row, say);
    default:
      return [];
  }
}

/** What is wrong with a field by itself. */
function fieldFaults({ attribute, value }: Field, isDefault: boolean, say: Say): string[] {
  const { required, atLeast, format } = attribute.pluginOptions?.['party-building'] ?? {};
  const faults: string[] = [];
  const shared = attribute.pluginOptions?.i18n?.localized === false;
  // Nothing falls back for what is the same in all locales.
  if (required && (isDefault || shared) && !isFilled(attribute.type, value)) faults.push(say(missing(attribute.type, shared)));
  if (atLeast && Array.isArray(value) && value.length > 0 && value.length < atLeast) faults.push(say('list.short'));
  if (attribute.type === 'blocks') {
    for (const link of linksOf(value)) if (!safeUrl(link)) faults.push(say('link.unsafe', { link: link.slice(0, 120) }));
  }
  const fault = format && typeof value === 'string' && value !== '' ? linkFault(format, value, say) : undefined;
  return fault === undefined ? faults : [...faults, fault];
}

function isFilled(type: string, value: unknown): boolean {
  if (type === 'component') return Array.isArray(value) ? value.length > 0 : value !== null;
  if (type === 'media') return typeof value === 'object' && value !== null;
  return hasText(value);
}

function missing(type: string, shared: boolean): Parameters<Say>[0] {
  if (type === 'media') return 'file.missing';
  if (type === 'component') return 'list.missing';
  return shared ? 'value.missing' : 'required.missing';
}

/** Of what is shared, each locale has the same problem. */
function distinct(problems: FieldProblem[]): FieldProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ path, message: sentence }) => {
    const id = JSON.stringify([path, sentence]);
    return !seen.has(id) && seen.add(id);
  });
}
