import { isKey } from '../keys/new-key';
import type { FieldProblem } from '../messages/invalid-field';
import type { Say } from '../messages';
import { tokenProblems } from '../settings/appearance';
import type { EmbedElement, EmbedOption, KeyedList } from './options';
import type { EmbedFields } from './stored-embeds';

/** What a saved embed is judged by. */
export interface Judged {
  elements: readonly EmbedElement[];
  locales: readonly string[];
  /** Whether something with this key is published. */
  isPublished: (list: KeyedList, key: string) => boolean;
  say: Say;
}

/** As many characters as a field of the form takes. */
const LENGTHS = { name: 100, owner: 100, note: 1000 } as const;
const LONGEST_OPTION = 200;

/** What is wrong with a saved embed that somebody wants to keep, a sentence for each place; empty where nothing is. */
export function embedProblems(given: EmbedFields, { elements, locales, isPublished, say }: Judged): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (given.name.trim() === '') problems.push({ path: ['name'], message: say('embeds.name.missing') });
  for (const [field, limit] of Object.entries(LENGTHS) as [keyof typeof LENGTHS, number][])
    if (given[field].length > limit) problems.push({ path: [field], message: say('embeds.long', { limit }) });
  const element = elements.find(({ tag }) => tag === given.element);
  if (!element) return [...problems, { path: ['element'], message: say('embeds.element', { element: given.element }) }];
  const wrong = (name: string, message: string): void => void problems.push({ path: ['options', name], message });
  for (const [name, value] of Object.entries(given.options)) {
    const option = element.options.find((each) => each.name === name);
    if (!option) wrong(name, say('embeds.option.unknown', { option: name, element: element.tag }));
    else if (value.length > LONGEST_OPTION) wrong(name, say('embeds.long', { limit: LONGEST_OPTION }));
    else {
      const sentence = optionProblem(option, value, { locales, isPublished, say });
      if (sentence !== undefined) wrong(name, sentence);
    }
  }
  for (const { name, required } of element.options)
    if (required && !given.options[name]) wrong(name, say('embeds.item.missing', { element: element.tag }));
  return [
    ...problems,
    ...tokenProblems(given.appearance ?? {}, say).map(({ path, message }) => ({ path: ['appearance', ...path], message })),
  ];
}

function optionProblem({ takes }: EmbedOption, value: string, { locales, isPublished, say }: Omit<Judged, 'elements'>): string | undefined {
  const words = value.split(' ').filter((word) => word !== '');
  const among = (given: readonly string[], values: readonly string[]): string | undefined => {
    const other = given.find((word) => !values.includes(word));
    return other === undefined ? undefined : say('embeds.option.value', { value: other, values: values.join(', ') });
  };
  switch (takes.kind) {
    case 'switch':
      return value === '' ? undefined : say('embeds.option.value', { value, values: '' });
    case 'choice':
      return among([value], takes.values);
    case 'language':
      return among([value], locales);
    case 'words':
      return among(words, takes.values);
    case 'number': {
      const { min, max } = takes;
      return /^\d{1,4}$/.test(value) && Number(value) >= min && Number(value) <= max
        ? undefined
        : say('embeds.option.number', { min, max });
    }
    case 'month':
      return /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? undefined : say('embeds.option.month', { value });
    case 'key': {
      const other = (takes.several ? words : [value]).find((key) => !isPublished(takes.of, key));
      return other === undefined ? undefined : say('embeds.option.key', { value: other });
    }
    case 'text':
      return undefined;
  }
}

/** What is wrong with an identifier; whether it is taken, the table knows. */
export const idProblem = (id: string, say: Say): FieldProblem[] =>
  isKey(id) && id.length >= 2 && id.length <= 48 ? [] : [{ path: ['id'], message: say('embeds.id.malformed', { id }) }];
