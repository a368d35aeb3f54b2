import type { ColourMode, Ground, LogoArrangement } from '@party-building/contract';

/** What a file's name says of it; what it does not say, or says twice, is absent. */
export interface NamedPlace {
  arrangement?: LogoArrangement;
  colourMode?: ColourMode;
  ground?: Ground;
  /** `zh` or `en`: whichever of the site's languages that is. */
  language?: 'zh' | 'en';
}

type Words<T extends string> = Partial<Record<T, { latin: string; han: string }>>;

/* Words of file names, as programs and agencies write them. Latin ones stand alone, Chinese ones within others. Longer ones first. */
const ARRANGEMENTS: Words<LogoArrangement> = {
  horizontal: { latin: 'horizontal horizontally horiz hor h landscape wide inline', han: '横版 横式 横排 横向 水平 左右 横' },
  vertical: { latin: 'vertical vertically vert ver v stacked portrait stack', han: '竖版 竖式 竖排 竖向 垂直 纵向 上下 竖' },
  symbol: { latin: 'symbol icon mark sign pictogram glyph', han: '图形 图标 符号 图案 标志图' },
};
const COLOUR_MODES: Words<ColourMode> = {
  full: { latin: 'full fullcolour fullcolor colour color coloured colored rgb cmyk 4c', han: '全彩 彩色 标准色 多色 彩' },
  single: { latin: 'single singlecolour singlecolor mono monochrome onecolour onecolor 1c', han: '单色 黑白 墨稿 一色' },
  reversed: { latin: 'reversed reverse rev negative neg inverse inverted invert knockout', han: '反白 反色 反相 阴版 反稿' },
};
const GROUNDS: Words<Ground> = {
  light: { latin: 'light onlight positive pos onwhite', han: '浅色底 浅色 浅底 白底 亮色 亮底 浅' },
  dark: { latin: 'dark ondark onblack', han: '深色底 深色 深底 黑底 暗色 暗底 深' },
};
const LANGUAGES: Words<'zh' | 'en'> = {
  zh: { latin: 'zh cn zhcn zhhans hans chinese chs sc zho chi', han: '中文 汉字 汉语 简体 中' },
  en: { latin: 'en eng english enus engb', han: '英文 英语 英' },
};

/**
 * Reads what a logo's file is from its name: `lockup-zh-horizontal-full-dark.svg`, `Logo_Dark_EN@2x.png`, `组合标识（横版）反白英文.svg`. The
 * order of the words, their case and what stands between them do not matter.
 */
export function placeInName(fileName: string): NamedPlace {
  const name = fileName.normalize('NFKC').replace(/\.[a-z0-9]{2,5}$/i, '');
  const latin = latinWords(name);
  const han = (name.match(/\p{Script=Han}+/gu) ?? []).join(' ');
  const found = {
    arrangement: theOne(ARRANGEMENTS, latin, han),
    colourMode: theOne(COLOUR_MODES, latin, han),
    ground: theOne(GROUNDS, latin, han),
    language: theOne(LANGUAGES, latin, han),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as NamedPlace;
}

/** `LogoHorizontalDark` and `full_colour` in words, and pairs of them in one. */
function latinWords(name: string): Set<string> {
  const words = name
    .replace(/\p{Script=Han}+/gu, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return new Set([...words, ...words.slice(1).map((word, i) => `${words[i]}${word}`)]);
}

/** The value whose words are there; `undefined` where several values' are. */
function theOne<T extends string>(words: Words<T>, latin: ReadonlySet<string>, han: string): T | undefined {
  const values = Object.entries(words) as [T, { latin: string; han: string }][];
  const named = values.filter(
    ([, each]) => each.latin.split(' ').some((word) => latin.has(word)) || each.han.split(' ').some((word) => han.includes(word)),
  );
  return named.length === 1 ? named[0]?.[0] : undefined;
}
