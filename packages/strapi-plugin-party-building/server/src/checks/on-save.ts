import type { Core, UID } from '@strapi/strapi';
import { attributesOf, componentsOf } from '../content-types/models';
import { fieldsOf } from '../content-types/walk';
import { message } from '../messages';
import { invalidFields, type FieldProblem } from '../messages/invalid-field';

/** Refuses what no draft may hold: a choice that does not exist, a reference to nothing. */
export async function checkOnSave(strapi: Core.Strapi, uid: UID.ContentType, data: Record<string, unknown>): Promise<void> {
  const problems: FieldProblem[] = [];
  for (const { path, attribute, value } of fieldsOf(attributesOf(strapi, uid), data, componentsOf(strapi))) {
    if (value === undefined || value === null || value === '') continue;
    const { values, target } = attribute.options ?? {};
    if (values && !values.includes(String(value))) {
      problems.push({ path, message: message(strapi, 'choice.unknown', { value: String(value), choices: values.join(', ') }) });
    }
    if (target && (await strapi.db.query(target as UID.ContentType).count({ where: { key: String(value) } })) === 0) {
      problems.push({ path, message: message(strapi, 'reference.missing') });
    }
  }
  if (problems.length > 0) throw invalidFields(problems);
}
