import { runChecks } from '../checks/run-checks.js';
import { sentenceOf } from '../checks/messages.js';
import type { Finding } from '../checks/check.js';
import { indexTerms, type TermIndex } from '../terms/term-index.js';
import { parseTermbase, type TermbaseError, type TermbaseFault } from '../terms/termbase.js';
import type { Exchange, ExchangeUnit } from '../xliff/exchange.js';
import { findingLine, oneLine } from '../xliff/finding.js';
import { readXliff } from '../xliff/read/read.js';
import { parseArgs } from './args.js';
import { Usage, type Command, type Surroundings } from './command.js';

export const check: Command = {
  usage: 'FILE… [--termbase FILE]',
  about: 'checks the translations in XLIFF files, one line a finding: file: document unit check sentence',
  run(args, surroundings) {
    const { files, options } = parseArgs(args, ['termbase']);
    if (files.length === 0) throw new Usage('Name a file to check.');
    const termbase = options.get('termbase');
    const terms = termbase === undefined ? undefined : termsOf(termbase, surroundings);
    if (terms === null) return 1;
    const codes = files.map((file) => checkFile(file, terms, surroundings));
    return Math.max(...codes);
  },
};

/** @returns 1 when an error or a warning is found, or the file is not valid */
function checkFile(file: string, terms: TermIndex | undefined, { read, out, error }: Surroundings): number {
  const whole = readXliff(read(file), { file });
  if (!whole.ok) {
    for (const finding of whole.findings) error(findingLine(finding));
    return 1;
  }
  const target = whole.exchange.targetLanguage;
  if (target === undefined) throw new Usage(`${file} names no target language: there is nothing to check.`);
  let code = 0;
  for (const { original, units } of whole.exchange.files) {
    for (const unit of units) {
      for (const finding of findingsOf(unit, whole.exchange, target, terms)) {
        out(oneLine([`${file}:`, ...(original === '' ? [] : [original]), unit.id, finding.check, sentenceOf(finding, 'en')].join(' ')));
        if (finding.severity !== 'information') code = 1;
      }
    }
  }
  return code;
}

function findingsOf(unit: ExchangeUnit, { sourceLanguage }: Exchange, target: string, terms: TermIndex | undefined): Finding[] {
  if (unit.translate === false) return [];
  return runChecks({
    source: { locale: sourceLanguage, content: unit.source },
    target: { locale: target, content: unit.target ?? [] },
    ...(unit.maxLength !== undefined && { field: { type: 'text', maxLength: unit.maxLength } }),
    ...(terms && { terms }),
  });
}

/** @returns `null` when the termbase has faults: half a termbase would let through what the other half forbids */
function termsOf(file: string, { read, error }: Surroundings): TermIndex | null {
  const { terms, errors } = parseTermbase(new TextDecoder().decode(read(file)));
  for (const each of errors) error(oneLine(`${file}:${each.line} ${sentence(each)}`));
  return errors.length > 0 ? null : indexTerms(terms);
}

const sentence = ({ fault, column, value }: TermbaseError): string =>
  FAULTS[fault] + (column === undefined ? '' : ` Column: ${column}.`) + (value === undefined ? '' : ` Found: ${value}.`);

const FAULTS: Record<TermbaseFault, string> = {
  columns: 'The line has not as many cells as the header.',
  quotes: 'A quotation mark is not closed, or stands in a cell without quotation marks.',
  'missing-language': 'A forbidden form is in a language that has no column.',
  'missing-text': 'The term is missing in a language.',
  twice: 'The same term stands on an earlier line.',
  variant: 'A forbidden form is written as LANGUAGE:FORM, or LANGUAGE!:FORM where it is always wrong.',
  'variant-is-term': 'A forbidden form is an accepted form of the term itself.',
  'no-language-columns': 'The header names fewer than two languages.',
};
