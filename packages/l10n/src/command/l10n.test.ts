import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, type BuiltCommand } from '../testing/command.js';
import { inSegment, inUnit } from '../testing/xliff.js';

const party = (source: string, target: string): string =>
  inSegment(source, target).replace('srcLang="en" trgLang="zh-CN"', 'srcLang="zh-CN" trgLang="en"');

let command: BuiltCommand;
beforeAll(() => {
  command = buildCommand();
  const files = {
    'good.xlf': inSegment(
      'Hello <pc id="1" type="fmt" subType="xlf:b">world</pc>',
      '你好，<pc id="1" type="fmt" subType="xlf:b">世界</pc>',
    ),
    'cut.xlf': inUnit(
      '<segment><source>Hello </source><target>你好，</target></segment><segment><source><pc id="1" type="fmt" subType="xlf:b">world</pc></source>' +
        '<target><pc id="1" type="fmt" subType="xlf:b">世界</pc></target></segment>',
    ),
    'other.xlf': inSegment('Hello <pc id="1" type="fmt" subType="xlf:b">world</pc>', '你好{世界}').replace(
      '</file>',
      '<unit id="u2"><segment><source/></segment></unit></file>',
    ),
    'sound.xlf': party('推进<ph id="1"/>党建。', 'Promote <ph id="1"/>Party building.'),
    'faulty.xlf': party('推进<ph id="1"/>党建。', 'Promote party building.'),
    'terms.csv': 'zh,en,note,forbidden_variants\n党建,Party building,,en!:party building\n',
    'broken.csv': 'zh,en,note,forbidden_variants\n党建,,,\n',
    'bad.xlf': inSegment('\n<ph id="1" copyOf="2"/>'),
    'escape.xlf': inSegment('<ph id="a&#10;&#x9B;31mb"/>'),
    'attack.xlf': `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>${inSegment('&a;')}`,
    'groups.xlf': inSegment('a').replace(/<unit.*<\/unit>/, '<group id="g"/>'),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(command.folder, name), text);
}, 120_000);
afterAll(() => command.remove());

describe('l10n validate', () => {
  it('says nothing about valid files', () => {
    expect(command.run('validate', 'good.xlf', 'cut.xlf')).toEqual({ code: 0, out: '', error: '' });
  });

  it('says one line a finding, as file:line:column rule message', () => {
    expect(command.run('validate', 'good.xlf', 'bad.xlf', 'attack.xlf')).toEqual({
      code: 1,
      out:
        'bad.xlf:2:1 copy-of copyOf="2" names no code of this unit.\n' +
        'attack.xlf:1:1 doctype The file has a document type declaration (DOCTYPE). Remove it.\n',
      error: '',
    });
  });
});

it('what a file says cannot begin a line or colour the terminal', () => {
  expect(command.run('validate', 'escape.xlf').out).toMatch(/^escape\.xlf:1:\d+ attribute-value id="a 31mb" on <ph> [^\n]*\n$/);
});

describe('l10n check', () => {
  it('says nothing about translations without a fault', () => {
    expect(command.run('check', 'sound.xlf', '--termbase', 'terms.csv')).toEqual({ code: 0, out: '', error: '' });
  });

  it('says one line a finding, with its unit', () => {
    const { code, out, error } = command.run('check', 'sound.xlf', 'faulty.xlf', '--termbase', 'terms.csv');
    expect([code, error]).toEqual([1, '']);
    expect(out).toContain('faulty.xlf: u1 forbidden-terms “party building” is not to be used; say “Party building”.\n');
    expect(out).toMatch(/^faulty\.xlf: u1 codes The code of the source \(1\) is missing\.$/m);
    expect(out).not.toContain('sound.xlf');
    // Without the termbase nobody knows the term.
    expect(command.run('check', 'faulty.xlf').out).not.toContain('forbidden-term');
  });

  it('says what is wrong with a file or a termbase, and checks nothing by half of it', () => {
    expect(command.run('check', 'bad.xlf')).toMatchObject({
      code: 1,
      out: '',
      error: expect.stringContaining('bad.xlf:2:1 copy-of') as string,
    });
    expect(command.run('check', 'faulty.xlf', '--termbase', 'broken.csv')).toEqual({
      code: 1,
      out: '',
      error: 'broken.csv:2 The term is missing in a language. Column: en.\n',
    });
  });
});

describe('l10n convert and l10n diff', () => {
  it('to 1.2 and back: no difference', () => {
    expect(command.run('convert', 'good.xlf', 'old.xlf', '--to', '1.2')).toEqual({ code: 0, out: '', error: '' });
    expect(command.run('convert', 'old.xlf', 'new.xlf', '--to=2.0')).toEqual({ code: 0, out: '', error: '' });
    expect(readFileSync(path.join(command.folder, 'old.xlf'), 'utf8')).toContain('urn:oasis:names:tc:xliff:document:1.2');
    expect(command.run('validate', 'old.xlf', 'new.xlf').code).toBe(0);
    for (const file of ['old.xlf', 'new.xlf', 'cut.xlf']) {
      expect(command.run('diff', 'good.xlf', file)).toEqual({ code: 0, out: '', error: '' });
    }
  });

  it('what differs is named, and exits with 1', () => {
    expect(command.run('diff', 'good.xlf', 'other.xlf')).toEqual({
      code: 1,
      out: ' u1 target: "你好，{1:bold}世界{/1}" → "你好\\\\{世界\\\\}"\n u2 only in the second\n',
      error: '',
    });
    expect(command.run('diff', 'other.xlf', 'good.xlf').out).toContain(' u2 only in the first\n');
  });

  it('a file that is not valid is neither converted nor compared', () => {
    for (const ran of [command.run('convert', 'bad.xlf', 'none.xlf', '--to', '2.0'), command.run('diff', 'good.xlf', 'bad.xlf')]) {
      expect(ran).toEqual({ code: 1, out: '', error: 'bad.xlf:2:1 copy-of copyOf="2" names no code of this unit.\n' });
    }
    expect(command.run('validate', 'none.xlf').code).toBe(2);
  });

  it('what cannot be written says why', () => {
    expect(command.run('convert', 'groups.xlf', 'none.xlf', '--to', '1.2')).toEqual({
      code: 1,
      out: '',
      error: 'groups.xlf cannot be written as XLIFF 1.2: The file "" needs a unit.\n',
    });
  });
});

describe('a wrong call exits with 2 and a sentence', () => {
  it.each([
    [[], 'Name a command.'],
    [['check'], 'Name a file to check.'],
    [['check', 'good.xlf', '--termbase'], 'The option --termbase needs a value.'],
    [['validate'], 'Name a file to validate.'],
    [['validate', '--fast', 'good.xlf'], 'There is no option --fast.'],
    [['validate', 'absent.xlf'], 'absent.xlf cannot be read (ENOENT).'],
    [['validate', '.'], '. cannot be read (EISDIR).'],
    [['convert', 'good.xlf'], 'Name two files: the one to read and the one to write.'],
    [['convert', 'good.xlf', 'new.xlf'], 'Say the version with --to 1.2 or --to 2.0.'],
    [['convert', 'good.xlf', 'new.xlf', '--to'], 'The option --to needs a value.'],
    [['convert', 'good.xlf', 'new.xlf', '--to', '2.2'], 'Say the version with --to 1.2 or --to 2.0.'],
    [['convert', 'good.xlf', 'new.xlf', '--to', '1.2', '--to', '2.0'], 'The option --to stands twice.'],
    [['convert', 'good.xlf', './good.xlf', '--to', '1.2'], 'The file to write is the file to read.'],
    [['convert', 'good.xlf', 'no/such/folder.xlf', '--to', '1.2'], 'no/such/folder.xlf cannot be written (ENOENT).'],
    [['diff', 'good.xlf'], 'Name two files to compare.'],
    [['constructor'], 'There is no command "constructor".'],
  ])('%j', (args, sentence) => {
    const { code, out, error } = command.run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error.split('\n')[0]).toBe(sentence);
    expect(error).toContain('Usage:');
    expect(error).not.toContain('    at ');
  });

  it('--help is no mistake', () => {
    expect(command.run('--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('l10n convert IN.xlf OUT.xlf --to 1.2|2.0'),
      error: '',
    });
  });
});
