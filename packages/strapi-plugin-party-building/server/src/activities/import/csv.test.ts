import { describe, expect, it } from 'vitest';
import { MOST_ROWS, UnreadableFile } from './candidate';
import { readTable } from './csv';
import { decode } from './decode';
import { readRow } from './row';
import { READING } from './testing';

const { say } = READING;
const read = (text: string) => readTable(text, say).rows.map((row) => readRow(row, READING));
const refusal = (text: string): string => {
  try {
    readTable(text, say);
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFile);
    return (error as Error).message;
  }
};

describe('a table', () => {
  it.each([
    [',', 'Title (Chinese),Start date,Start time'],
    [';', '标题（中文）;开始日期;开始时间'],
    ['\t', '标题\t日期\tSTART_TIME'],
  ])('is read with %j between its cells and headings in either language', (sign, headings) => {
    const [row] = read(`${headings}\r\n${['读书会', '2026年11月5日', '9：30'].join(sign)}\r\n`);
    expect(row).toEqual({
      candidate: { row: 2, texts: { 'zh-CN': { title: '读书会' } }, shared: { startDate: '2026-11-05', startTime: '09:30:00.000' } },
      problems: [],
      notes: [],
    });
  });

  it('is numbered as a spreadsheet does, over line breaks in cells and empty rows', () => {
    const rows = read('Title,Start date,Summary (English)\nOne,2026-11-05,"two\nlines"\n,,\nTwo,2026-11-06,"a ""quote"""\n');
    expect(rows.map(({ candidate }) => [candidate.row, candidate.texts['en']])).toEqual([
      [2, { title: 'One', summary: 'two\nlines' }],
      [4, { title: 'Two', summary: 'a "quote"' }],
    ]);
  });

  it('names each cell that is wrong, all of a row at once', () => {
    const [row] = read(
      'Title,Start date,Start time,Kind,Venue,Online link,Whole day,Time zone,Exceptions\nOne,2026-02-30,25:00,party,Moon,javascript:alert(1),maybe,Mars/Base,soon\n',
    );
    expect(row?.problems.map(({ column, message }) => `${column}: ${message}`)).toEqual([
      'Start date: “2026-02-30” is no day. Write it like 2026-12-31.',
      'Start time: “25:00” is no time. Write it like 09:30.',
      'Kind: “party” is no kind. Write one of these: 学习教育.',
      expect.stringMatching(/^Venue: There is no venue “Moon”/),
      expect.stringMatching(/^Online link: /),
      'Whole day: “maybe” is neither yes nor no. Write “yes” or “no”.',
      expect.stringMatching(/^Time zone: /),
      'Exceptions: “soon” is no day. Write it like 2026-12-31.',
    ]);
  });

  it('says what it means: venues by name, days left out, words for rules, whole days', () => {
    const [row] = read(
      'Title,Date,Venue,Recurrence,Exceptions,Kind,ID\nOne,2026-11-05,礼堂,每周,"2026-11-12、2026/11/19",学习教育,Party Day 1\n',
    );
    expect(row?.candidate).toMatchObject({
      key: expect.stringMatching(/^i[0-9a-f]{24}$/),
      shared: { venue: 'hall', recurrence: 'FREQ=WEEKLY', kind: 'learning', allDay: true },
      changes: [
        { occurrenceDate: '2026-11-12', cancelled: true },
        { occurrenceDate: '2026-11-19', cancelled: true },
      ],
    });
  });

  it('keeps formulas and markup as the texts that they are', () => {
    const [row] = read('Title,Date\n"=HYPERLINK(""http://evil.example"",""x"")<script>",2026-11-05\n');
    expect(row?.candidate.texts['en']?.title).toBe('=HYPERLINK("http://evil.example","x")<script>');
  });

  it('is refused as a whole in a sentence', () => {
    expect(refusal('a,b\n1,2\n')).toContain('The first row has to name the columns');
    expect(refusal('Title,Start date,Title (English)\nOne,2026-11-05,Two\n')).toContain('“Title (English)” stands there twice');
    expect(refusal('Title,Start date\n"One,2026-11-05\n')).toContain('is not closed');
    expect(refusal(`Title,Start date\n${'One,2026-11-05\n'.repeat(MOST_ROWS + 1)}`)).toContain('more than 2000 activities');
    expect(refusal('Title,Start date\nOne,2026-11-05\n')).toBe('read');
  });

  it('tells of columns that it does not know', () => {
    expect(readTable('Title,Start date,Attendees\nOne,2026-11-05,Li\n', say).unknown).toEqual(['Attendees']);
  });
});

describe('a file', () => {
  const bytes = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers);

  it('is text in UTF-8, with or without its mark, in UTF-16 or in GB18030', () => {
    expect(decode(new TextEncoder().encode('活动'))).toEqual({ text: '活动', encoding: 'UTF-8' });
    expect(decode(new TextEncoder().encode('\uFEFF活动'))).toEqual({ text: '活动', encoding: 'UTF-8' });
    expect(decode(bytes(0xbb, 0xee, 0xb6, 0xaf))).toEqual({ text: '活动', encoding: 'GB18030' });
    expect(decode(bytes(0xff, 0xfe, 0x3b, 0x6d))).toEqual({ text: '活', encoding: 'UTF-16' });
  });

  it('of another kind is none', () => {
    expect(decode(bytes(0x50, 0x4b, 3, 4, 0, 0, 0xff))).toBeUndefined();
    expect(decode(bytes(0x41, 0, 0x42))).toBeUndefined();
  });

  it('loses signs that no text has', () => {
    expect(decode(new TextEncoder().encode('a\u0007b\u001bc'))?.text).toBe('abc');
  });
});
