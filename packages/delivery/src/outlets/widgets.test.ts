import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { loadWidgetFiles, widgetContents } from './widgets.js';

const SCRIPT = 'export const party = "building";';

describe('built elements', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'widgets-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    writeFileSync(join(directory, 'party-building.js'), SCRIPT);
    writeFileSync(join(directory, 'pre.css'), 'pb-concept { display: block }');
    writeFileSync(join(directory, 'embed.js'), 'parent;');
    writeFileSync(join(directory, 'lightbox.js'), 'export {};');
    writeFileSync(join(directory, 'notes.txt'), 'not for the public');
    write({ version: '1.2.3', files: { 'party-building.js': integrity(SCRIPT) } });
  });

  const write = (content: unknown) => writeFileSync(join(directory, 'integrity.json'), JSON.stringify(content));
  const integrity = (text: string) => ({ integrity: `sha384-${createHash('sha384').update(text).digest('base64')}` });

  it('stand at an address of their version and at one that moves', () => {
    const contents = widgetContents(loadWidgetFiles(directory));
    expect(contents.map(({ path, caching, type }) => [path, caching, type])).toEqual([
      ['widgets/v1/embed.js', 'moving', 'text/javascript; charset=utf-8'],
      ['widgets/v1/lightbox.js', 'moving', 'text/javascript; charset=utf-8'],
      ['widgets/v1/party-building.js', 'moving', 'text/javascript; charset=utf-8'],
      ['widgets/v1/pre.css', 'moving', 'text/css; charset=utf-8'],
      ['widgets/1.2.3/embed.js', 'immutable', 'text/javascript; charset=utf-8'],
      ['widgets/1.2.3/integrity.json', 'immutable', 'application/json; charset=utf-8'],
      ['widgets/1.2.3/lightbox.js', 'immutable', 'text/javascript; charset=utf-8'],
      ['widgets/1.2.3/party-building.js', 'immutable', 'text/javascript; charset=utf-8'],
      ['widgets/1.2.3/pre.css', 'immutable', 'text/css; charset=utf-8'],
    ]);
    expect(contents[2]?.body.in('identity').toString()).toBe(SCRIPT);
  });

  it('are refused when a file is not the one that integrity.json names', () => {
    writeFileSync(join(directory, 'party-building.js'), `${SCRIPT} `);
    expect(() => loadWidgetFiles(directory)).toThrow(/party-building\.js is not the file that integrity\.json names/);
  });

  it.each([
    ['no version', { files: {} }],
    ['a version that is a path', { version: '../..', files: {} }],
    ['no files', { version: '1.2.3' }],
    ['a file without a hash', { version: '1.2.3', files: { 'party-building.js': {} } }],
  ])('are refused when integrity.json has %s', (_, content) => {
    write(content);
    expect(() => loadWidgetFiles(directory)).toThrow(/names no version and files/);
  });

  it('that were never built are a clear error', () => {
    expect(() => loadWidgetFiles(join(directory, 'absent'))).toThrow(/cannot be read.*npm run build/);
  });
});
