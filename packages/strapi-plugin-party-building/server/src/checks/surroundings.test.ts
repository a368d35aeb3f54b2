import { expect, it } from 'vitest';
import { pathHere } from './surroundings';

it.each([
  ['/uploads/a.pdf', 'https://cms.example', '/uploads/a.pdf'],
  ['/api/party-building/v1/en.json?x=1#y', 'https://cms.example', '/api/party-building/v1/en.json'],
  ['https://cms.example/uploads/a.pdf', 'https://cms.example', '/uploads/a.pdf'],
  ['https://cms.example/cms/admin', 'https://cms.example/cms/', '/admin'],
  ['https://cms.example', 'https://cms.example', '/'],
  ['https://cms.example/uploads/%E6%96%87.pdf', 'https://cms.example', '/uploads/文.pdf'],
  ['https://cms.example/elsewhere', 'https://cms.example/cms', undefined],
  ['https://portal.example/uploads/a.pdf', 'https://cms.example', undefined],
  // Of the portal, which only the portal knows.
  ['/about', 'https://cms.example', undefined],
  ['#top', 'https://cms.example', undefined],
  ['mailto:a@example.com', 'https://cms.example', undefined],
])('%s is, at %s, the path %s', (link, publicUrl, path) => expect(pathHere(link, publicUrl)).toBe(path));
