import { matchLocale, type ColourMode, type LogoArrangement, type LogoKind } from '@party-building/contract';
import type { Axis } from '../culture-logos/nearest.js';

/** What is said of choosing and using a logo, beside its own words. */
export interface LogoWords extends Record<LogoKind | Axis | LogoArrangement | ColourMode, string> {
  /** @param least the smallest widths, in words. */
  tooNarrow: (least: string) => string;
  expired: (day: string) => string;
  notYet: (day: string) => string;
  noGround: string;
  /** Before the name of the logo that is used now. */
  instead: string;
  download: string;
  kit: string;
  rules: string;
  clearSpace: string;
  ofHeight: (part: string) => string;
  minimumWidth: string;
  onScreens: (pixels: number) => string;
  inPrint: (millimetres: number) => string;
  validity: string;
  from: (day: string) => string;
  until: (day: string) => string;
  do: string;
  dont: string;
  palette: string;
  forbidden: string;
  copy: (text: string) => string;
  copied: (text: string) => string;
  /** What could not be copied is selected. */
  selected: (text: string) => string;
}

const zhCN: LogoWords = {
  emblem: '徽标',
  wordmark: '字标',
  lockup: '组合标识',
  mascot: '吉祥物',
  banner: '横幅',
  tooNarrow: (least) => `此处过窄，无法显示。最小宽度：${least}。`,
  expired: (day) => `已停用，有效期至${day}。`,
  notYet: (day) => `尚未启用，有效期自${day}起。`,
  arrangement: '排列',
  horizontal: '横式',
  vertical: '竖式',
  symbol: '图形',
  colourMode: '颜色',
  full: '全彩',
  single: '单色',
  reversed: '反白',
  language: '语言',
  ground: '背景',
  noGround: '没有可用的背景。',
  instead: '现用标识：',
  download: '下载',
  kit: '标识素材包',
  rules: '使用规范',
  clearSpace: '留白',
  ofHeight: (part) => `四周各留出标识高度的${part}`,
  minimumWidth: '最小宽度',
  onScreens: (pixels) => `屏幕${pixels}像素`,
  inPrint: (millimetres) => `印刷${millimetres}毫米`,
  validity: '有效期',
  from: (day) => `自${day}起`,
  until: (day) => `至${day}`,
  do: '正确使用',
  dont: '禁止事项',
  palette: '标准色',
  forbidden: '禁用背景',
  copy: (text) => `复制${text}`,
  copied: (text) => `已复制${text}`,
  selected: (text) => `已选中${text}，请手动复制`,
};

const en: LogoWords = {
  emblem: 'Emblem',
  wordmark: 'Wordmark',
  lockup: 'Lockup',
  mascot: 'Mascot',
  banner: 'Banner',
  tooNarrow: (least) => `Too narrow to show it here. Smallest width: ${least}.`,
  expired: (day) => `No longer in use: valid until ${day}.`,
  notYet: (day) => `Not yet in use: valid from ${day}.`,
  arrangement: 'Arrangement',
  horizontal: 'Horizontal',
  vertical: 'Vertical',
  symbol: 'Symbol',
  colourMode: 'Colour',
  full: 'Full colour',
  single: 'One colour',
  reversed: 'Reversed',
  language: 'Language',
  ground: 'Ground',
  noGround: 'There is no ground that it may stand on.',
  instead: 'Now in use: ',
  download: 'Download',
  kit: 'Brand kit',
  rules: 'Rules of use',
  clearSpace: 'Clear space',
  ofHeight: (part) => `${part} of its height on each side`,
  minimumWidth: 'Smallest width',
  onScreens: (pixels) => `${pixels} px on screens`,
  inPrint: (millimetres) => `${millimetres} mm in print`,
  validity: 'Validity',
  from: (day) => `From ${day}`,
  until: (day) => `Until ${day}`,
  do: 'Do',
  dont: 'Do not',
  palette: 'Palette',
  forbidden: 'Forbidden grounds',
  copy: (text) => `Copy ${text}`,
  copied: (text) => `${text} copied`,
  selected: (text) => `${text} is selected: copy it now`,
};

/** The words for a language; English where we have none. */
export const logoWordsFor = (locale: string): LogoWords => (matchLocale(locale, ['zh-CN']) ? zhCN : en);
