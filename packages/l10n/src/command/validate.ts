import { findingLine } from '../xliff/finding.js';
import { validateXliff } from '../xliff/validate.js';
import { parseArgs } from './args.js';
import { Usage, type Command } from './command.js';

export const validate: Command = {
  usage: 'FILE…',
  about: 'says what is wrong with XLIFF files, one line a finding',
  run(args, { read, out }) {
    const { files } = parseArgs(args, []);
    if (files.length === 0) throw new Usage('Name a file to validate.');
    const findings = files.flatMap((file) => validateXliff(read(file), { file }));
    for (const finding of findings) out(findingLine(finding));
    return findings.length > 0 ? 1 : 0;
  },
};
