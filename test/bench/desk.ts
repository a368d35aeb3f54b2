import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOSTILE_FILES, validFile } from './desk/hostile-files';
import { readMatrix } from './desk/matrix';
import { askMemory } from './desk/memory';
import { Figures, median } from './figures';
import { optionsFrom } from './options';

const READ_FILE = fileURLToPath(new URL('./desk/read-file.mjs', import.meta.url));
const PAIRS = 5;

interface Reading {
  found: string[];
  seconds: number;
  megabytes: number;
}

/** `npm run bench:desk`: what hostile and large XLIFF files cost, how well the memory finds what was edited, what the matrix costs. */
export default async function desk(args: string[]): Promise<boolean> {
  const figures = new Figures(optionsFrom(args));
  const folder = await mkdtemp(join(tmpdir(), 'party-building-desk-'));
  try {
    await hostile(figures, join(folder, 'hostile.xlf'));
    await large(figures, join(folder, 'large.xlf'));
  } finally {
    await rm(folder, { recursive: true });
  }
  console.error('50,000 units in the memory');
  const { recall, p95 } = askMemory();
  figures.add({ name: 'desk.memory.recall1', value: recall, unit: 'ratio', bar: { limit: 0.98, better: 'higher' } });
  figures.add({ name: 'desk.memory.p95_ms', value: p95, unit: 'ms' });
  console.error('2,000 documents in the matrix');
  const { matrix, query, ratio } = await readMatrix();
  figures.add({ name: 'desk.matrix.2000.cpu_ms', value: matrix * 1000, unit: 'ms' });
  figures.add({ name: 'desk.matrix.2000.query.cpu_ms', value: query * 1000, unit: 'ms' });
  figures.add({
    name: 'desk.matrix.2000.vs_query',
    value: ratio,
    unit: 'ratio',
    bar: { limit: 3, better: 'lower' },
    of: ['desk.matrix.2000.cpu_ms', 'desk.matrix.2000.query.cpu_ms'],
  });
  return figures.finish();
}

async function hostile(figures: Figures, file: string): Promise<void> {
  const readings: Reading[] = [];
  for (const { name, rule, make } of HOSTILE_FILES) {
    await writeFile(file, make());
    const reading = read('xliff', file);
    if (!reading.found.includes(rule))
      throw new Error(`The file "${name}" is not refused by ${rule}, but by: ${reading.found.join(', ') || 'nothing'}.`);
    readings.push(reading);
    figures.add({ name: `desk.import.hostile.${name}.s`, value: reading.seconds, unit: 's' });
    figures.add({ name: `desk.import.hostile.${name}.mb`, value: reading.megabytes, unit: 'MB' });
  }
  const most = (of: (reading: Reading) => number): number => Math.max(...readings.map(of));
  figures.add({ name: 'desk.import.hostile.max_s', value: most(({ seconds }) => seconds), unit: 's', bar: { limit: 1, better: 'lower' } });
  figures.add({
    name: 'desk.import.hostile.max_mb',
    value: most(({ megabytes }) => megabytes),
    unit: 'MB',
    bar: { limit: 200, better: 'lower' },
  });
}

/** Both readers in turns, so that they meet the same weather. */
async function large(figures: Figures, file: string): Promise<void> {
  await writeFile(file, validFile());
  const ours: number[] = [];
  const parsers: number[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const reading = read('xliff', file);
    if (reading.found.length > 0) throw new Error(`The valid file is refused by ${reading.found.join(', ')}.`);
    ours.push(reading.seconds);
    parsers.push(read('parser', file).seconds);
  }
  const of: [string, string] = ['desk.import.20mb.s', 'desk.parser.20mb.s'];
  figures.add({ name: of[0], value: median(ours), unit: 's' });
  figures.add({ name: of[1], value: median(parsers), unit: 's' });
  const ratio = median(ours.map((seconds, at) => seconds / (parsers[at] as number)));
  figures.add({ name: 'desk.import.20mb.vs_parser', value: ratio, unit: 'ratio', bar: { limit: 4, better: 'lower' }, of });
}

const read = (reader: 'xliff' | 'parser', file: string): Reading =>
  JSON.parse(execFileSync(process.execPath, [READ_FILE, reader, file], { encoding: 'utf8' })) as Reading;
