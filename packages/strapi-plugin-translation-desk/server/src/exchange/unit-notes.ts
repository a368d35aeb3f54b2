import type { Note, Unit } from '@party-building/l10n';
import type { Say } from './messages';

/** What a translator has to know of a field. */
export function unitNotes({ field, block }: Pick<Unit, 'field' | 'block'>, say: Say): Note[] {
  const rules = [
    ...(field.required ? [say('note.required')] : []),
    ...(field.minLength ? [say('note.min-length', { least: field.minLength })] : []),
    ...(field.maxLength ? [say('note.max-length', { most: field.maxLength })] : []),
    ...(field.regex ? [say('note.form', { pattern: String(field.regex) })] : []),
    ...(block?.type === 'heading' ? [say('note.heading', { level: block.level ?? 1 })] : []),
    ...(field.type === 'richtext' ? [say('note.markdown')] : []),
  ];
  return rules.map((text) => ({ text, category: 'instruction', appliesTo: 'target' }));
}
