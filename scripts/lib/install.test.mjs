import { describe, expect, it } from 'vitest';
import { differs } from './install.mjs';

const wanted = {
  '': { name: 'root' },
  'node_modules/lit': { version: '3.3.3', integrity: 'sha512-a' },
  'node_modules/a/node_modules/lit': { version: '2.0.0', integrity: 'sha512-b' },
  'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-c', optional: true },
};
const { '': _root, 'node_modules/fsevents': _mac, ...installed } = wanted;

describe('what is installed', () => {
  it('fits when all but binaries for other systems is there', () => {
    expect(differs(wanted, installed)).toBeUndefined();
  });

  it('is missing as a whole after a clone or a cut-off install', () => {
    expect(differs(wanted, undefined)).toBe('not installed yet');
  });

  it('fits when one of our own packages has a new version', () => {
    expect(differs({ ...wanted, widgets: { version: '0.2.0' } }, { ...installed, widgets: { version: '0.1.0' } })).toBeUndefined();
  });

  it('lacks a package that was added', () => {
    const { 'node_modules/lit': _lit, ...rest } = installed;
    expect(differs(wanted, rest)).toBe('lit is missing');
  });

  it.each([
    ['version', { version: '3.3.4', integrity: 'sha512-a' }],
    ['content', { version: '3.3.3', integrity: 'sha512-z' }],
  ])('differs in %s', (_what, lit) => {
    expect(differs(wanted, { ...installed, 'node_modules/lit': lit })).toBe('lit has changed to 3.3.3');
  });
});
