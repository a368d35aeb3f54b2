import { embedPath, fragmentPath, type ElementName } from '@party-building/contract';
import { TAGS, type Language } from '../language';
import { translated } from './chinese';
import type { Element, Named } from './manifest';
import { REFERENCE_WORDS, type ReferenceWords } from './reference-words';

/** Where the CMS stands in every example. */
const CMS = 'https://cms.example.com/api/party-building/';

/**
 * The page of an element, in Markdown, made of what the manifest says.
 *
 * @param items keys of what an element of one thing can show.
 * @param hasFragment whether the CMS has HTML for the inside of its tag.
 */
export function elementPage(
  element: Element,
  language: Language,
  { items, hasFragment }: { items: string[]; hasFragment: boolean },
): string {
  const words = REFERENCE_WORDS[language];
  const say = (text = ''): string => prose(language === 'zh' ? translated(text) : text);
  const row = ({ name, description }: Named): string[] => [code(name), say(description)];
  const { attributes, properties, events, slots, parts, tokens } = element;
  return [
    `# ${code(element.tag)} {#top}`,
    ...paragraphs(language === 'zh' ? translated(element.description) : element.description),
    '<LiveElement />',
    ...(hasFragment ? withoutScript(element.tag as ElementName, items[0], language, words) : []),
    ...table(
      `## ${words.attributes} {#attributes}`,
      [words.attribute, words.property, words.type, words.meaning],
      attributes.map(({ name, property, type, description }) => [code(name), property ? code(property) : '', code(type), say(description)]),
    ),
    ...table(
      `## ${words.properties} {#properties}`,
      [words.property, words.type, words.meaning],
      properties.map(({ name, type, description }) => [code(name), code(type), say(description)]),
    ),
    ...table(
      `## ${words.events} {#events}`,
      [words.event, words.eventClass, words.when, words.fields],
      events.map(({ name, type, description, fields }) => [
        code(name),
        code(type),
        say(description),
        fields.map((field) => `${code(field.name)} ${say(field.description)}`).join('<br>'),
      ]),
    ),
    ...table(
      `## ${words.slots} {#slots}`,
      [words.slot, words.meaning],
      slots.map(({ name, description }) => [name ? code(name) : words.defaultSlot, say(description)]),
    ),
    ...table(`## ${words.parts} {#parts}`, [words.part, words.meaning], parts.map(row)),
    ...table(
      `## ${words.tokens} {#tokens}`,
      [words.token, words.preset, words.meaning],
      tokens.map(({ name, default: preset, description }) => [code(name), preset ? code(preset) : '', say(description)]),
    ),
  ].join('\n\n');
}

function withoutScript(tag: ElementName, item: string | undefined, language: Language, words: ReferenceWords): string[] {
  const locale = TAGS[language];
  return [
    `## ${words.withoutScript} {#without-script}`,
    words.withoutScriptText,
    ['```text', CMS + fragmentPath(locale, tag, item), CMS + embedPath(locale, tag, item), '```'].join('\n'),
  ];
}

function table(heading: string, head: string[], rows: string[][]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [heading, [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')];
}

const code = (text: string): string => `\`${text}\``;

const paragraphs = (text: string): string[] => text.split(/\n{2,}/).map(prose);

/** A description is text: nothing in it is markup but its code. */
function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[<>&*_[\]{}]/g, (character) => `&#${character.charCodeAt(0)};`)))
    .join('')
    .replace(/\s*\n\s*/g, ' ');
}
