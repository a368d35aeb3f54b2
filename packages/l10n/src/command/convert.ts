import path from 'node:path';
import type { Exchange } from '../xliff/exchange.js';
import { findingLine } from '../xliff/finding.js';
import { readXliff } from '../xliff/read/read.js';
import { validateXliff } from '../xliff/validate.js';
import { writeXliff, type WrittenVersion } from '../xliff/write/write.js';
import { parseArgs } from './args.js';
import { Usage, type Command } from './command.js';

const VERSIONS: readonly WrittenVersion[] = ['1.2', '2.0'];

export const convert: Command = {
  usage: `IN.xlf OUT.xlf --to ${VERSIONS.join('|')}`,
  about: 'writes an XLIFF file in another version',
  run(args, { read, write, error }) {
    const { files, options } = parseArgs(args, ['to']);
    const [from, to, ...more] = files;
    if (from === undefined || to === undefined || more.length > 0) throw new Usage('Name two files: the one to read and the one to write.');
    if (path.resolve(from) === path.resolve(to)) throw new Usage('The file to write is the file to read.');
    const version = VERSIONS.find((known) => known === options.get('to'));
    if (!version) throw new Usage(`Say the version with --to ${VERSIONS.join(' or --to ')}.`);
    const file = readXliff(read(from), { file: from });
    if (!file.ok) {
      for (const finding of file.findings) error(findingLine(finding));
      return 1;
    }
    const text = written(file.exchange, version);
    if (typeof text !== 'string') {
      error(`${from} cannot be written as XLIFF ${version}: ${text.message}`);
      return 1;
    }
    write(to, text);
    return 0;
  },
};

/** The text, or why there is none. What was written is checked too: a file that nobody can read helps nobody. */
function written(exchange: Exchange, version: WrittenVersion): string | Error {
  try {
    const text = writeXliff(exchange, version);
    const [wrong] = validateXliff(text);
    return wrong ? new TypeError(wrong.message) : text;
  } catch (error) {
    if (error instanceof TypeError) return error;
    throw error;
  }
}
