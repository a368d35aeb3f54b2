import { matchLocale } from '@party-building/contract';

/** What the stage of a display says itself. */
export interface StageWords {
  /** What it is, and what a slide is, for readers of screens. */
  carousel: string;
  slide: string;
  previous: string;
  next: string;
  pause: string;
  resume: string;
  fullScreen: string;
}

const zhCN: StageWords = {
  carousel: '轮播',
  slide: '幻灯片',
  previous: '上一张',
  next: '下一张',
  pause: '暂停',
  resume: '继续',
  fullScreen: '全屏',
};

const en: StageWords = {
  carousel: 'carousel',
  slide: 'slide',
  previous: 'Previous',
  next: 'Next',
  pause: 'Pause',
  resume: 'Resume',
  fullScreen: 'Full screen',
};

/** As `wordsFor`; they come with the stage. */
export const stageWordsFor = (locale: string): StageWords => (matchLocale(locale, ['zh-CN']) ? zhCN : en);
