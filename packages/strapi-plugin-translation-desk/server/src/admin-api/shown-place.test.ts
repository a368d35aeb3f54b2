import { expect, it } from 'vitest';
import { shownPlace } from './shown-place';

const schema = {
  uid: 'api::page.page',
  attributes: {
    title: { type: 'string' },
    body: { type: 'blocks' },
    seo: { type: 'component', component: 'shared.seo' },
    measures: { type: 'component', component: 'shared.measure', repeatable: true },
    zone: { type: 'dynamiczone', components: ['shared.seo', 'shared.measure'] },
  },
  components: {
    'shared.seo': { attributes: { description: { type: 'text' } } },
    'shared.measure': { attributes: { title: { type: 'string' } } },
  },
};
const lists = [
  { path: 'measures', items: ['one', 'two.three'] },
  { path: 'body', items: ['~a', '~b'] },
  { path: 'zone', items: ['~c:shared.seo', 'keyed'] },
];

it.each([
  ['title', [{ name: 'title', label: 'content-manager.content-types.api::page.page.title' }]],
  [
    'measures[two%2Ethree].title',
    [
      { name: 'measures', label: 'content-manager.content-types.api::page.page.measures', item: 2 },
      { name: 'title', label: 'content-manager.components.shared.measure.title' },
    ],
  ],
  ['body[~b].caption', [{ name: 'body', label: 'content-manager.content-types.api::page.page.body', item: 2 }, { name: 'caption' }]],
  [
    'zone[~c:shared%2Eseo].description',
    [
      { name: 'zone', label: 'content-manager.content-types.api::page.page.zone', item: 1 },
      { name: 'description', label: 'content-manager.components.shared.seo.description' },
    ],
  ],
  [
    'zone[keyed].title',
    [
      { name: 'zone', label: 'content-manager.content-types.api::page.page.zone', item: 2 },
      { name: 'title', label: 'content-manager.components.shared.measure.title' },
    ],
  ],
  [
    'measures[gone].title',
    [
      { name: 'measures', label: 'content-manager.content-types.api::page.page.measures' },
      { name: 'title', label: 'content-manager.components.shared.measure.title' },
    ],
  ],
])('the place of %s', (path, steps) => expect(shownPlace(schema, lists, path)).toEqual(steps));
