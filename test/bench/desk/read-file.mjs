import { readFileSync } from 'node:fs';
import { readXliff } from '@party-building/l10n';
import { SaxesParser } from 'saxes';

/**
 * Reads one file in a process of its own, so that the memory it takes is its own: `node read-file.mjs xliff|parser FILE` prints what was
 * found, CPU seconds, and the megabytes that the reading added.
 */
const [reader, file] = process.argv.slice(2);
const bytes = readFileSync(file);

const READERS = {
  xliff() {
    const read = readXliff(bytes);
    return read.ok ? [] : read.findings.map(({ rule }) => rule);
  },
  /** The parser below it, with the handlers that any reader has, doing nothing. */
  parser() {
    const parser = new SaxesParser({ xmlns: true, position: true });
    for (const event of ['opentag', 'closetag', 'text', 'comment', 'cdata', 'processinginstruction']) parser.on(event, () => undefined);
    parser.write(bytes.toString('utf8')).close();
    return [];
  },
};

const most = () => process.resourceUsage().maxRSS / 1024;
const before = { memory: most(), cpu: process.cpuUsage() };
const found = READERS[reader]();
const { user, system } = process.cpuUsage(before.cpu);
console.log(JSON.stringify({ found: [...new Set(found)], seconds: (user + system) / 1e6, megabytes: most() - before.memory }));
