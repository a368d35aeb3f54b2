import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENT, conformanceIsThere } from '../testing/conformance.js';
import { exchanges } from '../testing/exchanges.js';
import { schemas } from '../testing/schemas.js';
import type { Exchange } from './exchange.js';
import { GLOSSARY, MATCHES, METADATA, SIZE_RESTRICTION, XLIFF_12, XLIFF_20 } from './names.js';
import { writeXliff } from './write/write.js';

const DOCUMENTS = process.env['TEST_FULL'] === 'true' ? 1_000 : 100;

describe('what is written holds to the schemas of OASIS', () => {
  it('XLIFF 2.0 with its modules', { timeout: 600_000 }, ({ skip }) => {
    if (!conformanceIsThere()) skip(ABSENT);
    const errors = schemas('xliff-2.0-schemas', {
      [XLIFF_20]: 'xliff_core_2.0.xsd',
      [MATCHES]: 'matches.xsd',
      [GLOSSARY]: 'glossary.xsd',
      [METADATA]: 'metadata.xsd',
      [SIZE_RESTRICTION]: 'size_restriction.xsd',
    });
    expect(errors('<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"/>')).not.toEqual([]);
    check('2.0', errors);
  });

  it('XLIFF 1.2, transitional', { timeout: 600_000 }, ({ skip }) => {
    if (!conformanceIsThere()) skip(ABSENT);
    const errors = schemas('xliff-1.2-schemas', { [XLIFF_12]: 'xliff-core-1.2-transitional.xsd' });
    expect(errors('<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2"/>')).not.toEqual([]);
    check('1.2', errors);
  });

  it('XLIFF 1.2, strict, where nothing needs an extension', { timeout: 600_000 }, ({ skip }) => {
    if (!conformanceIsThere()) skip(ABSENT);
    check('1.2', schemas('xliff-1.2-schemas', { [XLIFF_12]: 'xliff-core-1.2-strict.xsd' }), (exchange) => ({
      ...exchange,
      files: exchange.files.map((file) => ({
        ...file,
        metadata: [],
        units: file.units.map((unit) => ({ ...unit, metadata: [], glossary: [] })),
      })),
    }));
  });
});

function check(version: '1.2' | '2.0', errors: (xml: string) => string[], change = (exchange: Exchange): Exchange => exchange): void {
  fc.assert(
    fc.property(exchanges(version), (exchange) => {
      const text = writeXliff(change(exchange), version);
      const found = errors(text);
      if (found.length > 0) throw new Error(`${found.join('\n')}\n${text}`);
    }),
    { numRuns: DOCUMENTS, seed: 2 },
  );
}
