import type { IntlShape } from 'react-intl';
import { choiceWord } from '../fields/Choice/words';
import { PLUGIN_ID } from '../plugin-id';
import type { Say } from '../texts';
import type { EditField, EditLayout } from './edit-layout';

/** What the heading of a list's rows is made of. */
export interface HeadingPart {
  name: string;
  kind: 'choice' | 'date' | 'text';
}

const isChoice = ({ attribute }: EditField): boolean => attribute.customField === `plugin::${PLUGIN_ID}.choice`;

/**
 * The parts of a row's heading: the component's main field, or all its choices where that is one, for one alone tells few rows apart.
 * `undefined` for what is no list.
 */
export function headingParts({ attribute, mainField }: EditField, components: EditLayout['components']): HeadingPart[] | undefined {
  if (attribute.repeatable !== true || attribute.component === undefined || mainField === undefined) return undefined;
  const fields = components[attribute.component]?.layout.flat() ?? [];
  const main = fields.find(({ name }) => name === mainField.name);
  if (main === undefined) return undefined;
  if (isChoice(main)) return fields.filter(isChoice).map(({ name }) => ({ name, kind: 'choice' as const }));
  return [{ name: main.name, kind: main.type === 'date' ? 'date' : 'text' }];
}

/** A row's heading in the editor's language. */
export function rowHeading(row: unknown, parts: readonly HeadingPart[], say: Say, formatDate: IntlShape['formatDate']): string {
  const values = typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : {};
  const words = parts.flatMap(({ name, kind }) => {
    const value = values[name];
    if (typeof value !== 'string' || value === '') return [];
    if (kind === 'choice') return [choiceWord(name, value, say) ?? say('field.choice.unknown')];
    // A day of the calendar, the same in every zone.
    return [kind === 'date' ? formatDate(value, { dateStyle: 'long', timeZone: 'UTC' }) : value];
  });
  return words.length > 0 ? words.join(' · ') : say('list.row.empty');
}
