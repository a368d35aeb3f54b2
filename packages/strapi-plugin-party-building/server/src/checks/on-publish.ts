import { safeUrl } from '@party-building/contract';
import type { Core, UID } from '@strapi/strapi';
import { attributesOf, componentsOf, deepPopulate } from '../content-types/models';
import { fieldsOf } from '../content-types/walk';
import { message } from '../messages';
import { invalidFields, type FieldProblem } from '../messages/invalid-field';
import { hasText, linksOf } from '../publication/blocks';

/** A publish: which document, in which locales. */
export interface Published {
  documentId: string;
  locales: string[] | '*';
  defaultLocale: string;
}

/**
 * Refuses to publish what a portal could not show: an empty required text in the default locale (other locales fall back to it), a
 * link that no element would follow, a chain of one. Runs on the rows just published, inside their transaction: a refusal undoes it.
 */
export async function checkOnPublish(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { documentId, locales, defaultLocale }: Published,
): Promise<void> {
  const attributes = attributesOf(strapi, uid);
  const components = componentsOf(strapi);
  const rows = (await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: { $notNull: true }, ...(locales !== '*' && { locale: { $in: locales } }) },
    populate: deepPopulate(attributes, components),
  })) as ({ locale: string } & Record<string, unknown>)[];

  const problems: FieldProblem[] = [];
  for (const row of rows) {
    for (const { path, attribute, value } of fieldsOf(attributes, row, components)) {
      const { required, atLeast } = attribute.pluginOptions?.['party-building'] ?? {};
      if (required && row.locale === defaultLocale && !hasText(value)) {
        problems.push({ path, message: message(strapi, 'required.missing') });
      }
      if (atLeast && Array.isArray(value) && value.length > 0 && value.length < atLeast) {
        problems.push({ path, message: message(strapi, 'list.short') });
      }
      if (attribute.type === 'blocks') {
        for (const link of linksOf(value)) {
          if (!safeUrl(link)) problems.push({ path, message: message(strapi, 'link.unsafe', { link: link.slice(0, 120) }) });
        }
      }
    }
  }
  const [first] = problems;
  if (first) throw invalidFields(problems, message(strapi, 'publish.summary', { problem: first.message }));
}
