import { expect, it } from 'vitest';
import en from '../translations/en';
import type { Say } from '../texts';
import { fieldLabel } from './field-label';

const say: Say = (id) => en[id];

it.each([
  ['activity', ['coverAlt'], en['every-type.coverAlt.label' as keyof typeof en] ?? en['types.activity.coverAlt.label' as keyof typeof en]],
  ['grasp', ['measures', '1', 'title'], `${en['types.grasp.measures.label']} 2: ${en['components.measure.title.label']}`],
])('the field of %s at %j is called %s', (type, path, label) => {
  expect(label).toBeDefined();
  expect(fieldLabel(`plugin::party-building.${type}`, path, say)).toBe(label);
});

it('calls a field of others by its path', () => expect(fieldLabel('api::article.article', ['body'], say)).toBe('body'));
