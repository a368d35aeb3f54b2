import type { Inline } from '../inline/inline.js';
import type { Exchange, ExchangeUnit } from '../xliff/exchange.js';
import { findingLine, oneLine } from '../xliff/finding.js';
import { readXliff } from '../xliff/read/read.js';
import { parseArgs } from './args.js';
import { Usage, type Command } from './command.js';

export const diff: Command = {
  usage: 'A.xlf B.xlf',
  about: 'names the units of two XLIFF files that differ in meaning, whatever their versions and segments',
  run(args, { read, out, error }) {
    const { files } = parseArgs(args, []);
    if (files.length !== 2) throw new Usage('Name two files to compare.');
    const [a, b] = files.map((file) => readXliff(read(file), { file }));
    if (!a?.ok || !b?.ok) {
      for (const each of [a, b]) if (each && !each.ok) for (const finding of each.findings) error(findingLine(finding));
      return 1;
    }
    const lines = differences(a.exchange, b.exchange);
    for (const line of lines) out(oneLine(line));
    return lines.length > 0 ? 1 : 0;
  },
};

/** One line for each thing that differs: languages, units that are in one file only, what is said in those of both. */
function differences(a: Exchange, b: Exchange): string[] {
  const lines: string[] = [];
  const compare = (where: string, what: string, before: string | undefined, after: string | undefined): void => {
    if (before !== after) lines.push(`${where} ${what}: ${shown(before)} → ${shown(after)}`);
  };
  compare('xliff', 'source language', a.sourceLanguage, b.sourceLanguage);
  compare('xliff', 'target language', a.targetLanguage, b.targetLanguage);
  const [before, after] = [unitsOf(a), unitsOf(b)];
  for (const [name, unit] of before) {
    const other = after.get(name);
    if (!other) lines.push(`${name} only in the first`);
    else for (const [what, read] of MEANING) compare(name, what, read(unit), read(other));
  }
  for (const name of after.keys()) if (!before.has(name)) lines.push(`${name} only in the second`);
  return lines;
}

/** What a unit says; suggestions, terms and values for the way back are about it. */
const MEANING: readonly (readonly [what: string, read: (unit: ExchangeUnit) => string | undefined])[] = [
  ['source', ({ source }) => spelled(source)],
  ['target', ({ target }) => target && spelled(target)],
  ['state', ({ state }) => state],
  ['translate', ({ translate }) => (translate === false ? 'no' : 'yes')],
  ['length', ({ maxLength }) => maxLength?.toString()],
  ['notes', ({ notes }) => notes.map(({ text }) => text).join('\n')],
];

/** Units by document and id; a second file of the same document is told apart by its number. */
function unitsOf({ files }: Exchange): Map<string, ExchangeUnit> {
  const units = new Map<string, ExchangeUnit>();
  const times = new Map<string, number>();
  for (const { original, units: inside } of files) {
    const time = (times.get(original) ?? 0) + 1;
    times.set(original, time);
    for (const unit of inside) units.set(`${original}${time > 1 ? `#${time}` : ''} ${unit.id}`, unit);
  }
  return units;
}

/** Content in one line, codes by id and kind: original data is not what a text says. */
function spelled(content: readonly Inline[]): string {
  return content
    .map((each) => {
      if (typeof each === 'string') return each.replace(/[{}\\]/g, '\\$&');
      const name = `${each.id}${each.kind === '' ? '' : `:${each.kind}`}`;
      return each.type === 'atom' ? `{${name}/}` : `{${name}}${spelled(each.content)}{/${each.id}}`;
    })
    .join('');
}

const shown = (value: string | undefined): string => (value === undefined ? 'none' : JSON.stringify(value));
