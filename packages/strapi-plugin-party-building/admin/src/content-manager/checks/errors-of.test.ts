import { expect, it } from 'vitest';
import { errorsOf } from './errors-of';

it('holds each sentence at its field, the first of several', () => {
  expect(
    errorsOf([
      { path: ['slogan'], message: 'One.' },
      { path: ['slogan'], message: 'Two.' },
      { path: ['measures', '1', 'title'], message: 'Three.' },
      { path: ['measures', '1', 'text'], message: 'Four.' },
      { path: ['slogan', '0'], message: 'Five.' },
      { path: [], message: 'Of the whole.' },
    ]),
  ).toEqual({ slogan: 'One.', measures: [undefined, { title: 'Three.', text: 'Four.' }] });
});
