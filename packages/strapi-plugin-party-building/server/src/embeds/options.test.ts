import { readFileSync } from 'node:fs';
import { ELEMENTS, THEME_COLORS } from '@party-building/contract';
import { describe, expect, it } from 'vitest';
import en from '../../../admin/src/translations/en';
import zhHans from '../../../admin/src/translations/zh-Hans';
import { describeElements } from './options';

const manifest = JSON.parse(readFileSync(new URL('../../../../../widgets/dist/custom-elements.json', import.meta.url), 'utf8')) as unknown;
const { elements, colors, radius, space } = describeElements(manifest, ELEMENTS);
const takes = (tag: string, name: string) => elements.find((each) => each.tag === tag)?.options.find((each) => each.name === name)?.takes;

describe('the options of the elements, from their description', () => {
  it('are those of every element, without what is the page’s to state', () => {
    expect(elements.map(({ tag }) => tag)).toEqual([...ELEMENTS]);
    const names = new Set(elements.flatMap(({ options }) => options.map(({ name }) => name)));
    expect([names.has('endpoint'), names.has('embed'), names.has('theme')]).toEqual([false, false, true]);
  });

  it.each([
    ['pb-four-grasps', 'view', { kind: 'choice', values: ['tabs', 'accordion', 'cards'] }],
    ['pb-activities', 'when', { kind: 'choice', values: ['coming', 'past', 'all'] }],
    ['pb-four-grasps', 'live', { kind: 'switch' }],
    ['pb-four-grasps', 'heading-level', { kind: 'number', min: 1, max: 6 }],
    ['pb-signage', 'interval', { kind: 'number', min: 3, max: 1000 }],
    ['pb-carriers', 'kind', { kind: 'words', values: ['publication', 'screen', 'wall', 'channel', 'site'] }],
    ['pb-signage', 'show', { kind: 'words', values: ['concept', 'grasps', 'mechanisms', 'values', 'activities'] }],
    ['pb-activities', 'venue', { kind: 'key', of: 'venues', several: true }],
    ['pb-grasp', 'item', { kind: 'key', of: 'grasps', several: false }],
    ['pb-culture-logos', 'item', { kind: 'key', of: 'logos', several: false }],
    ['pb-activity-calendar', 'month', { kind: 'month' }],
    ['pb-concept', 'locale', { kind: 'language' }],
  ])('%s: %s takes %j', (tag, name, expected) => expect(takes(tag, name)).toEqual(expected));

  it('say without which an element shows nothing', () => {
    const required = elements.flatMap(({ tag, options }) => options.filter((each) => each.required).map(({ name }) => `${tag} ${name}`));
    expect(required).toEqual(['pb-grasp item', 'pb-value-card item', 'pb-activity item']);
  });

  it('leave none to be typed freely: each has a control that knows its values', () => {
    const free = elements.flatMap(({ tag, options }) =>
      options.filter((each) => each.takes.kind === 'text').map(({ name }) => `${tag} ${name}`),
    );
    expect(free).toEqual([]);
  });

  it('have words in the admin, in both languages, and so have their values', () => {
    const ids = elements.flatMap(({ tag, options }) => [
      `embeds.element.${tag}`,
      ...options.flatMap(({ name, takes: of }) => [
        `embeds.option.${name}`,
        `embeds.option.${name}.hint`,
        ...('values' in of ? of.values.map((value) => (name === 'kind' ? `choice.kind.${value}` : `embeds.value.${name}.${value}`)) : []),
      ]),
    ]);
    expect([...new Set(ids)].filter((id) => !Object.hasOwn(en, id) || !Object.hasOwn(zhHans, id))).toEqual([]);
  });

  it('come with the presets of every colour that a site can set', () => {
    expect(colors.map(({ name }) => name).sort()).toEqual([...THEME_COLORS].sort());
    expect(colors.find(({ name }) => name === 'accent')).toEqual({ name: 'accent', light: '#a3161c', dark: '#ff9d90' });
    expect(colors.find(({ name }) => name === 'on-banner')).toEqual({ name: 'on-banner', light: '#ffffff', dark: '#ffffff' });
    expect([radius, space]).toEqual([10, 4]);
  });
});
