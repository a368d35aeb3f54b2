import type { Core, UID } from '@strapi/strapi';
import { attributesOf, componentsOf } from '../content-types/models';
import { LOGO } from '../content-types/uids';
import { fieldsOf, type Field } from '../content-types/walk';
import { message, type Say } from '../messages';
import { invalidFields, type FieldProblem } from '../messages/invalid-field';
import { draftFault } from './formats';
import { supersedesItself } from './superseded';

/** A save: of which document, where it is not a new one. */
export interface Saved {
  data: Record<string, unknown>;
  documentId: string | undefined;
}

/**
 * Refuses what no draft may hold: a choice that does not exist, a reference to nothing, a number out of its range, a colour or time zone
 * that is none, a file that is no picture where a picture belongs.
 */
export async function checkOnSave(strapi: Core.Strapi, uid: UID.ContentType, { data, documentId }: Saved): Promise<void> {
  const say: Say = (id, values) => message(strapi, id, values);
  const problems: FieldProblem[] = [];
  for (const field of fieldsOf(attributesOf(strapi, uid), data, componentsOf(strapi))) {
    if (field.value === undefined || field.value === null || field.value === '') continue;
    const fault = valueFault(field, say) ?? (await storedFault(strapi, field, say));
    if (fault !== undefined) problems.push({ path: field.path, message: fault });
  }
  if (uid === LOGO && typeof data['supersededBy'] === 'string' && data['supersededBy'] !== '') {
    const key = documentId === undefined ? data['key'] : await keyOf(strapi, documentId);
    const circle = { key: String(key), supersededBy: data['supersededBy'], published: false };
    if (await supersedesItself(strapi, circle)) problems.push({ path: ['supersededBy'], message: say('logo.superseded.circle') });
  }
  if (problems.length > 0) throw invalidFields(problems);
}

/** What is wrong with a value by itself. */
function valueFault({ attribute, value }: Field, say: Say): string | undefined {
  const { type, options, min, max, pluginOptions } = attribute;
  const values = options?.values;
  if (values && !values.includes(String(value))) {
    return say('choice.unknown', { value: String(value).slice(0, 120), choices: values.join(', ') });
  }
  if (type === 'integer' && !Number.isInteger(Number(value))) return say('number.whole');
  const tooSmall = min !== undefined && !(Number(value) >= min);
  const tooGreat = max !== undefined && !(Number(value) <= max);
  if (tooSmall || tooGreat) return say('number.range', { min: String(min ?? ''), max: String(max ?? '') });
  const format = pluginOptions?.['party-building']?.format;
  return format && draftFault(format, String(value), say);
}

/** What is wrong with a value that points to something. */
async function storedFault(strapi: Core.Strapi, { attribute, value }: Field, say: Say): Promise<string | undefined> {
  const target = attribute.options?.target;
  if (target && !(await isThere(strapi, target, value))) return say('reference.missing');
  if (attribute.type === 'media' && String(attribute.allowedTypes) === 'images') {
    const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
    if (typeof id !== 'number' && typeof id !== 'string') return undefined;
    const file = (await strapi.db.query('plugin::upload.file' as UID.Schema).findOne({ where: { id } })) as {
      name: string;
      mime: string;
    } | null;
    if (file && !file.mime.startsWith('image/')) return say('file.no-picture', { name: file.name });
  }
  return undefined;
}

/** Whether a document of the type has the key. */
export const isThere = async (strapi: Core.Strapi, target: string, key: unknown): Promise<boolean> =>
  (await strapi.db.query(target as UID.ContentType).count({ where: { key: String(key) } })) > 0;

async function keyOf(strapi: Core.Strapi, documentId: string): Promise<string | undefined> {
  return ((await strapi.db.query(LOGO).findOne({ where: { documentId }, select: ['key'] })) as { key: string } | null)?.key;
}
