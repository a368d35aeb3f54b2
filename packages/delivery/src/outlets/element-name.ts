import { matchLocale, type Snapshot, type Text } from '@party-building/contract';
import type { Shown } from './fragments.js';

/** What an element shows that shows many things, in one language. Content never comes from here. */
type Words = Record<'mechanisms' | 'values' | 'logos' | 'activities' | 'calendar' | 'venues' | 'carriers', string>;

const zhCN: Words = {
  mechanisms: '机制',
  values: '价值观',
  logos: '文化标识',
  activities: '活动',
  calendar: '活动日历',
  venues: '活动场所',
  carriers: '文化载体',
};

const en: Words = {
  mechanisms: 'Mechanisms',
  values: 'Values',
  logos: 'Culture logos',
  activities: 'Activities',
  calendar: 'Activity calendar',
  venues: 'Venues',
  carriers: 'Cultural carriers',
};

/** What an element shows, in words; of an item it is the name of the thing. `undefined` where that is the site itself or nothing. */
export function elementName({ concept, grasps, values, locale }: Snapshot, { element, item, page }: Shown): Text | undefined {
  const words = matchLocale(locale, ['zh-CN']) ? zhCN : en;
  switch (element) {
    case 'pb-concept':
      return concept?.pageTitle;
    case 'pb-four-grasps':
      return concept?.name;
    case 'pb-grasp':
      return grasps.find(({ key }) => key === item)?.title;
    case 'pb-mechanisms':
      return words.mechanisms;
    case 'pb-value-cards':
      return words.values;
    case 'pb-value-card':
      return values.find(({ key }) => key === item)?.statement;
    case 'pb-culture-logos':
      return words.logos;
    case 'pb-activities':
      return words.activities;
    case 'pb-activity-calendar':
      return words.calendar;
    case 'pb-activity':
      return page?.activity.title;
    case 'pb-venues':
      return words.venues;
    case 'pb-carriers':
      return words.carriers;
    case 'pb-signage':
      return undefined;
  }
}
