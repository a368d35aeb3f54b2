import { describe, expect, it } from 'vitest';
import { explainLayout, type EditField, type EditLayout } from './edit-layout';

const field = (name: string): EditField => ({ name, type: 'string', attribute: {} });

const layout = (type: string | undefined): EditLayout => ({
  layout: [[[field('title'), field('unheard-of')]]],
  components: { 'party-building.measure': { layout: [[field('title')]] }, 'shared.seo': { layout: [[field('title')]] } },
  options: type === undefined ? { i18n: { localized: true } } : { 'party-building': { type } },
});

const explained = (type: string | undefined) => explainLayout(layout(type), (one, hint) => ({ ...one, hint }));

describe('explainLayout', () => {
  it('puts the help of our type to its fields, and nothing to a field without help', () => {
    expect(explained('grasp').layout).toEqual([[[{ ...field('title'), hint: 'types.grasp.title.hint' }, field('unheard-of')]]]);
  });
  it('puts help into our components, in any type', () => {
    expect(explained(undefined).components['party-building.measure']?.layout[0]?.[0]?.hint).toBe('components.measure.title.hint');
  });
  it('leaves types and components of others as they are', () => {
    expect(explained(undefined).layout).toEqual(layout(undefined).layout);
    expect(explained('grasp').components['shared.seo']).toEqual(layout('grasp').components['shared.seo']);
  });
});
