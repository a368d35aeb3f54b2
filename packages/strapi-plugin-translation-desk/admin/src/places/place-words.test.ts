import { expect, it } from 'vitest';
import { humanised, placeWords } from './place-words';

const labels: Record<string, string> = { 'content-manager.components.shared.measure.title': 'Heading' };

it.each([
  [[{ name: 'coverAlt', label: 'content-manager.content-types.api::a.a.coverAlt' }], 'Cover alt'],
  [
    [
      { name: 'measures', label: 'x', item: 2 },
      { name: 'title', label: 'content-manager.components.shared.measure.title' },
    ],
    'Measures 2: Heading',
  ],
  [[{ name: 'body', item: 3 }, { name: 'caption' }], 'Body 3: Caption'],
])('%j is called %s', (place, words) => expect(placeWords(place, (label) => labels[label], ': ')).toBe(words));

it.each([
  ['siteName', 'Site name'],
  ['cover_alt', 'Cover alt'],
  ['URL', 'Url'],
  ['标题', '标题'],
])('%s reads “%s”', (name, words) => expect(humanised(name)).toBe(words));
