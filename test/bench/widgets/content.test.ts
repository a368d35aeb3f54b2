import type { Snapshot } from '@party-building/contract';
import { fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import { describe, expect, it } from 'vitest';
import { grasps, values, visibleTexts, type Library } from './content';
import { material } from './libraries/material';
import { shoelace } from './libraries/shoelace';
import { webawesome } from './libraries/webawesome';

const snapshot = fixtureWholeSnapshot('zh-CN');
const LIBRARIES: [string, Library, string][] = [
  ['Material Web', material, 'md-outlined-card'],
  ['Shoelace', shoelace, 'sl-card'],
  ['Web Awesome', webawesome, 'wa-card'],
];

const pageOf = (library: Library, content: Snapshot = snapshot) => grasps(content, library) + values(content, library);
/** In no order: a slogan stands in the tab or below it. */
const textsOf = (markup: string) =>
  markup
    .split(/<[^>]*>/)
    .filter((text) => text.trim())
    .sort();

describe('the content of the bench', () => {
  it.each(LIBRARIES)('is the same with %s, and has what a reader must see', (_, library) => {
    const texts = textsOf(pageOf(library));
    expect(texts).toEqual(textsOf(pageOf(shoelace)));
    for (const text of visibleTexts(snapshot)) expect(texts.some((each) => each.includes(text))).toBe(true);
  });

  it.each(LIBRARIES)('is drawn with the cards of %s: measures, mechanisms, and the values once more in their grasp', (_, library, card) => {
    const measures = snapshot.grasps.flatMap((grasp) => [...grasp.measures, ...grasp.mechanisms]);
    const wanted = measures.length + snapshot.values.length * 2;
    expect(pageOf(library).match(new RegExp(`<${card} `, 'g'))).toHaveLength(wanted);
  });

  it('is text, never markup', () => {
    const hostile = structuredClone(snapshot);
    for (const grasp of hostile.grasps) grasp.title = '<b title="&">';
    expect(pageOf(material, hostile)).not.toContain('<b');
    expect(pageOf(material, hostile)).toContain('&lt;b title=&quot;&amp;&quot;&gt;');
  });
});
