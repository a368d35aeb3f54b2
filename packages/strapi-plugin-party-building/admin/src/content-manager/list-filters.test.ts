import { describe, expect, it } from 'vitest';
import { readableFilters, type FilterLayout } from './list-filters';

const filters = ['id', 'documentId', 'title', 'key', 'growth', 'createdAt'].map((name) => ({ name, label: name }));
const status = { name: '__status', label: 'Status' };
const layout = (options: object): FilterLayout => ({
  layout: [
    { name: 'title', attribute: {} },
    { name: 'growth', attribute: { customField: 'plugin::party-building.choice' } },
  ],
  options,
});

describe('readableFilters', () => {
  it('keeps what people can search for, under its label', () => {
    const shown = readableFilters(filters, layout({ 'party-building': { type: 'grasp' } }));
    expect(shown).toEqual([
      { name: 'title', label: { id: 'content-manager.content-types.plugin::party-building.grasp.title', defaultMessage: 'title' } },
      {
        name: 'createdAt',
        label: { id: 'content-manager.content-types.plugin::party-building.grasp.createdAt', defaultMessage: 'createdAt' },
      },
    ]);
  });
  it("keeps the label of Strapi's own filter of the state", () => {
    expect(readableFilters([status], layout({ 'party-building': { type: 'grasp' } }))).toEqual([status]);
  });
  it('leaves filters of other types alone', () => expect(readableFilters(filters, layout({}))).toBe(filters));
});
