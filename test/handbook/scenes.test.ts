import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { PAGES } from './pages';

const PICTURES = fileURLToPath(new URL('../../docs/site/public/handbook/', import.meta.url));

it.each(['en', 'zh'])('every picture of the handbook has the scene that takes it, and every scene its picture, in %s', (language) => {
  const names = PAGES.flat().map(({ name }) => name);
  expect(readdirSync(PICTURES + language).sort()).toEqual(names.map((name) => `${name}.webp`).sort());
});
