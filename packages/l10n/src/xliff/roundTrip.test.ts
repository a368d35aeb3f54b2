import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../inline/inline.js';
import { contents, exchanges } from '../testing/exchanges.js';
import type { Exchange, ExchangeUnit } from './exchange.js';
import { findingLine } from './finding.js';
import { readXliff } from './read/read.js';
import { writeXliff } from './write/write.js';

/** `TEST_FULL=true` for as many as an acceptance takes. */
const FULL = process.env['TEST_FULL'] === 'true';
const TREES = FULL ? 20_000 : 500;
const DOCUMENTS = FULL ? 5_000 : 200;

const unit = (source: readonly Inline[], target: readonly Inline[]): ExchangeUnit => ({
  id: 'u',
  source,
  target,
  state: 'translated',
  notes: [],
  metadata: [],
  glossary: [],
  matches: [],
});

function again(exchange: Exchange, version: '1.2' | '2.0'): Exchange {
  const text = writeXliff(exchange, version);
  const read = readXliff(text);
  if (!read.ok) throw new Error(`${read.findings.map(findingLine).join('\n')}\n${text}`);
  expect(read.version).toBe(version);
  return read.exchange;
}

describe.each(['2.0', '1.2'] as const)('what is written as XLIFF %s is read without a difference', (version) => {
  it(`${TREES} random contents`, { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(contents(version), contents(version), (source, target) => {
        const exchange = {
          sourceLanguage: 'zh-CN',
          targetLanguage: 'en',
          files: [{ original: 'd', notes: [], metadata: [], units: [unit(source, target)] }],
        };
        expect(again(exchange, version)).toStrictEqual(exchange);
      }),
      { numRuns: TREES, seed: 1 },
    );
  });

  it(`${DOCUMENTS} random documents`, { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(exchanges(version), (exchange) => {
        expect(again(exchange, version)).toStrictEqual(exchange);
      }),
      { numRuns: DOCUMENTS, seed: 1 },
    );
  });
});
