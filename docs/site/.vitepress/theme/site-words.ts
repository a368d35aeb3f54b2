import type { Language } from '../language';

/** What the site's own controls say. */
export interface SiteWords {
  live: string;
  withoutScript: string;
  wide: string;
  narrow: string;
  room: string;
  view: string;
  options: string;
  notSet: string;
  copy: string;
  copied: string;
  html: string;
  css: string;
  frameTitle: string;
  reset: string;
  file: string;
  bytes: string;
  gzip: string;
  brotli: string;
  element: string;
  shows: string;
  token: string;
  preset: string;
  meaning: string;
}

const en: SiteWords = {
  live: 'With script',
  withoutScript: 'Without script',
  wide: 'Wide',
  narrow: 'Phone',
  room: 'Room for the element',
  view: 'What is shown',
  options: 'Attributes',
  notSet: 'not set',
  copy: 'Copy',
  copied: 'Copied',
  html: 'HTML',
  css: 'CSS',
  frameTitle: 'What is read without script',
  reset: 'Reset',
  file: 'file',
  bytes: 'bytes',
  gzip: 'gzip',
  brotli: 'brotli',
  element: 'element',
  shows: 'shows',
  token: 'token',
  preset: 'preset',
  meaning: 'meaning',
};

const zh: SiteWords = {
  live: '脚本运行时',
  withoutScript: '没有脚本时',
  wide: '宽屏',
  narrow: '手机',
  room: '组件宽度',
  view: '显示方式',
  options: '属性',
  notSet: '未设置',
  copy: '复制',
  copied: '已复制',
  html: 'HTML',
  css: 'CSS',
  frameTitle: '没有脚本时读者看到的内容',
  reset: '还原',
  file: '文件',
  bytes: '字节',
  gzip: 'gzip',
  brotli: 'brotli',
  element: '组件',
  shows: '显示内容',
  token: '变量',
  preset: '默认值',
  meaning: '用途',
};

export const SITE_WORDS: Record<Language, SiteWords> = { en, zh };
