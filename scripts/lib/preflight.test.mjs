import { describe, expect, it } from 'vitest';
import { missingCompilers, onPath, outdatedNode } from './preflight.mjs';

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('%s will do', (version) => {
    expect(outdatedNode(version)).toBeUndefined();
  });

  it.each(['20.18.3', '18.20.0', '16.0.0'])('%s is too old, and one line says so', (version) => {
    expect(outdatedNode(version)).toMatch(new RegExp(`^Node ${version} is too old: install Node 20.19 or newer.*$`));
  });
});

describe('compilers', () => {
  it('are named with the command that installs them on Debian', () => {
    expect(missingCompilers(['make', 'g++'], true)).toMatch(/^make, g\+\+ missing .*: apt-get install -y make g\+\+ and run/);
  });

  it('are named elsewhere', () => {
    expect(missingCompilers(['python3'], false)).toMatch(/^python3 missing .*: install python3 and run/);
  });

  it('are looked for in every folder of PATH', () => {
    const folder = process.execPath.replace(/\/[^/]+$/, '');
    expect(onPath('node', `/nowhere:${folder}`)).toBe(`${folder}/node`);
    expect(onPath('node', '/nowhere')).toBeUndefined();
  });
});
