import { expect, it } from 'vitest';
import { article, grasp } from '../testing/content-types.js';
import { hasKeylessItems } from './keyless.js';
import type { Schema } from './schema.js';

const { body: _body, ...keyed } = grasp.attributes;
const withList = (component: object): Schema => ({
  uid: 'api::page.page',
  attributes: { rows: { type: 'component', repeatable: true, component: 'row', pluginOptions: { i18n: { localized: true } } } },
  components: { row: { attributes: component as Schema['attributes'] } },
});

it.each([
  ['lists whose items all have keys', { ...grasp, attributes: keyed }, false],
  ['paragraphs', grasp, true],
  ['a dynamic zone', article, true],
  ['a list of texts without a key', withList({ text: { type: 'string' } }), true],
  ['a list of pictures without a key', withList({ file: { type: 'media' } }), false],
])('tells of %s', (_, schema, expected) => {
  expect(hasKeylessItems(schema)).toBe(expected);
});
