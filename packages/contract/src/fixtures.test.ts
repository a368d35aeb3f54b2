import { describe, expect, it } from 'vitest';
import { emptySnapshot, fixtureActivities, fixtureSnapshot, fixtureWholeSnapshot, partlyTranslatedSnapshot } from './fixtures/index.js';
import { activitySchema, snapshotSchema } from './schema/index.js';

describe('fixtures', () => {
  it.each(['zh-CN', 'en'] as const)('%s shows everything the elements can show', (locale) => {
    const { grasps, values, concept } = fixtureSnapshot(locale);
    expect(grasps.map(({ growth }) => growth)).toEqual(['root', 'spirit', 'effect', 'responsibility']);
    expect(grasps.map(({ measures }) => measures.length)).toEqual([3, 4, 0, 0]);
    expect(grasps.map(({ mechanisms }) => mechanisms.length)).toEqual([0, 0, 6, 0]);
    expect(grasps[0]?.measures[2]?.chain).toHaveLength(4);
    expect(values.map(({ kind }) => kind)).toEqual(['core-value', 'maxim']);
    expect(values[0]?.comparison?.length).toBeGreaterThan(1);
    expect(concept?.founded).toBe(2008);
  });

  it('have the same keys in both languages', () => {
    const keys = (locale: 'zh-CN' | 'en') => JSON.stringify(fixtureSnapshot(locale)).match(/"key":"[^"]+"/g);
    expect(keys('en')).toEqual(keys('zh-CN'));
  });

  it('are copies, so that a test may change its own', () => {
    fixtureSnapshot('en').grasps.length = 0;
    emptySnapshot().locales.length = 0;
    expect(fixtureSnapshot('en').grasps).toHaveLength(4);
    expect(emptySnapshot().locales).toHaveLength(2);
  });

  it('half translated: what is Chinese says so', () => {
    const { grasps, locale } = partlyTranslatedSnapshot();
    expect(locale).toBe('en');
    expect(grasps[1]?.title).toEqual({ text: '紧紧抓住企业文化建设', lang: 'zh-CN' });
    expect(grasps[0]?.title).toBe('Closely Grasp the Enterprise Development Goal');
    const unmarked = JSON.stringify(grasps).replace(/\{"text":"[^"]*","lang":"zh-CN"\}|\{"blocks":.*?"lang":"zh-CN"\}/g, '');
    expect(unmarked).not.toMatch(/\p{Script=Han}/u);
  });

  it.each(['zh-CN', 'en'] as const)('%s, whole: hold to the contract and add nothing to what the plain one says', (locale) => {
    const { logos, carriers, venues, activities, timeZone, ...plain } = fixtureWholeSnapshot(locale);
    expect(plain).toEqual(fixtureSnapshot(locale));
    expect(logos?.length && carriers?.length && venues?.length && activities?.length).toBeTruthy();
    expect(timeZone).toBe('Asia/Shanghai');
    expect(snapshotSchema.parse(fixtureWholeSnapshot(locale))).toEqual(fixtureWholeSnapshot(locale));
    expect(fixtureActivities(locale).map((each) => activitySchema.parse(each))).toEqual(fixtureActivities(locale));
  });

  it('list activities by start, then key, the same in both languages', () => {
    const activities = fixtureActivities('en');
    const order = activities.map(({ start, key }) => `${start} ${key}`);
    expect(order).toEqual([...order].sort());
    const keys = (locale: 'zh-CN' | 'en') =>
      JSON.stringify([fixtureActivities(locale), fixtureWholeSnapshot(locale)]).match(/"key":"[^"]+"/g);
    expect(keys('en')).toEqual(keys('zh-CN'));
  });
});
