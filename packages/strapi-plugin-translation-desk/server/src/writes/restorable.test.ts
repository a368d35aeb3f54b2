import type { Schema } from '@party-building/l10n';
import { describe, expect, it } from 'vitest';
import { restorable } from './restorable';

const schema: Schema = {
  uid: 'api::page.page',
  attributes: {
    name: { type: 'string' },
    sections: { type: 'component', repeatable: true, component: 'shared.section' },
    cover: { type: 'component', component: 'shared.slide' },
    zone: { type: 'dynamiczone', components: ['shared.slide'] },
  },
  components: {
    'shared.section': { attributes: { points: { type: 'component', repeatable: true, component: 'shared.point' } } },
    'shared.point': { attributes: { label: { type: 'string' } } },
    'shared.slide': { attributes: { caption: { type: 'string' }, file: { type: 'media' } } },
  },
};

describe('former values of a draft', () => {
  it('keep the ids of components that still stand there, also nested ones', () => {
    const values = { sections: [{ id: 1, points: [{ id: 7, label: 'one' }] }] };
    expect(restorable(schema, values, { sections: [{ id: 1, points: [{ id: 7, label: 'two' }] }] })).toEqual(values);
  });

  it('lose the ids of those that do not: of another row of the same number, too', () => {
    const values = { sections: [{ id: 1, points: [{ id: 7, label: 'one' }] }], zone: [{ id: 1, __component: 'shared.slide' }] };
    expect(
      restorable(schema, values, { sections: [{ id: 2, points: [{ id: 7 }] }], zone: [{ id: 1, __component: 'shared.other' }] }),
    ).toEqual({
      sections: [{ points: [{ label: 'one' }] }],
      zone: [{ __component: 'shared.slide' }],
    });
    expect(restorable(schema, values, undefined)).toEqual({
      sections: [{ points: [{ label: 'one' }] }],
      zone: [{ __component: 'shared.slide' }],
    });
  });

  it('leave the ids of what is no component: a picture is named by it', () => {
    const values = { cover: { id: 3, caption: 'one', file: { id: 9, url: '/uploads/one.png' } } };
    expect(restorable(schema, values, {})).toEqual({ cover: { caption: 'one', file: { id: 9, url: '/uploads/one.png' } } });
  });

  it('are empty as Strapi wants it: lists as lists, all else as nothing', () => {
    const nothing = { name: null, sections: null, cover: null, zone: null };
    expect(restorable(schema, nothing, {})).toEqual({ name: null, sections: [], cover: null, zone: [] });
  });
});
