import type { ColourMode, Ground, LogoArrangement, LogoKind } from '@party-building/contract';

/** The kit's own words; what the company says of its logo comes from the content. */
export interface KitWords {
  sheet: string;
  kinds: Record<LogoKind, string>;
  arrangements: Record<LogoArrangement, string>;
  colourModes: Record<ColourMode, string>;
  grounds: Record<Ground, string>;
  variants: string;
  clearSpace: string;
  clearSpaceText: (part: string) => string;
  minimum: string;
  screen: string;
  print: string;
  allowed: string;
  forbidden: string;
  palette: string;
  dos: string;
  donts: string;
  validity: string;
  from: string;
  until: string;
  replaced: string;
}

const en: KitWords = {
  sheet: 'How to use this logo',
  kinds: { emblem: 'Emblem', wordmark: 'Wordmark', lockup: 'Lockup', mascot: 'Mascot', banner: 'Banner' },
  arrangements: { horizontal: 'Horizontal', vertical: 'Vertical', symbol: 'Symbol' },
  colourModes: { full: 'full colour', single: 'one colour', reversed: 'reversed' },
  grounds: { light: 'on light grounds', dark: 'on dark grounds' },
  variants: 'Variants',
  clearSpace: 'Clear space',
  clearSpaceText: (part) => `Keep ${part} of the logo’s height free on each side.`,
  minimum: 'Smallest width',
  screen: 'on screens',
  print: 'in print',
  allowed: 'Grounds that it may stand on',
  forbidden: 'Grounds that it must not stand on',
  palette: 'Colours',
  dos: 'Do',
  donts: 'Do not',
  validity: 'Validity',
  from: 'from',
  until: 'until',
  replaced: 'Replaced by',
};

const zh: KitWords = {
  sheet: '标识使用规范',
  kinds: { emblem: '徽标', wordmark: '字标', lockup: '组合标识', mascot: '吉祥物', banner: '横幅' },
  arrangements: { horizontal: '横式', vertical: '竖式', symbol: '图形' },
  colourModes: { full: '全彩', single: '单色', reversed: '反白' },
  grounds: { light: '用于浅色背景', dark: '用于深色背景' },
  variants: '标识样式',
  clearSpace: '留白',
  clearSpaceText: (part) => `四周各留出标识高度的${part}，不放置其他内容。`,
  minimum: '最小宽度',
  screen: '屏幕',
  print: '印刷',
  allowed: '可用的背景',
  forbidden: '不可用的背景',
  palette: '标准色',
  dos: '正确使用',
  donts: '禁止事项',
  validity: '有效期',
  from: '自',
  until: '至',
  replaced: '已由以下标识取代：',
};

export const wordsFor = (locale: string): KitWords => (/^zh\b/.test(locale) ? zh : en);

/** Both languages in one file: who gets the kit may read either. */
export const README = `Brand kit / 标识素材包
=====================

rules.html    How to use the logo: open it in any browser.
rules.json    The same for programs, with the SHA-256 of every file.
logos/        The logo in all variants. SVG stays sharp at any size; PNG and
              WebP have the width in pixels at the end of their names.

Take the variant that is made for your ground and your language, and do not
redraw, recolour or stretch it. The kit's own address contains the SHA-256 of
this archive: the same address always gives the same files.

rules.html    标识使用规范，用任意浏览器打开。
rules.json    供程序读取的同一内容，含每个文件的SHA-256。
logos/        全部样式的标识。SVG可任意缩放；PNG与WebP文件名末尾为宽度（像素）。

请按背景与语言选用相应样式，不得重绘、改色或变形。素材包的下载地址中含有本压缩包的
SHA-256：同一地址始终得到相同的文件。
`;
