import { describe, expect, it } from 'vitest';
import { findText, type PlacedText } from './find-text';

const placed = (text: string, path: string, documentId = 'own'): PlacedText => ({ text, path, documentId, type: 'grasp', locale: 'en' });
const TEXTS = [
  placed('Grasp culture', 'title'),
  placed('Grow', 'slogan'),
  placed('Grow with the city', 'lead'),
  placed('We read, serve and meet, every month.', 'body'),
  placed('抓文化凝心聚力', 'measures.0.title'),
  placed('Grasp culture', 'title', 'other'),
];
const pathOf = (shown: string): string | undefined => findText(shown, TEXTS)?.path;

describe('findText', () => {
  it('finds a text that is the same, of the previewed document first', () => {
    expect(findText('  Grasp\n culture ', TEXTS)).toBe(TEXTS[0]);
  });

  it('finds the longest one inside words of the element', () => {
    expect(pathOf('“Grow with the city”')).toBe('lead');
    expect(pathOf('1. Grow')).toBe('slogan');
  });

  it('finds what a piece of a paragraph belongs to, if the piece tells enough', () => {
    expect(pathOf('serve and meet, every')).toBe('body');
    expect(pathOf('文化凝心')).toBe('measures.0.title');
    expect(pathOf('every')).toBeUndefined();
    expect(pathOf('文化')).toBeUndefined();
  });

  it('finds nothing for words that are nobody’s, and none for a long text around a short one', () => {
    expect([pathOf(''), pathOf('Add to calendar'), pathOf('Grow vegetables in the garden')]).toEqual([undefined, undefined, undefined]);
  });
});
