import { en } from '../../messages/en';
import type { Reading } from './row';

/** What rows are read by in tests: the English sentences, and one venue. */
export const READING: Reading = {
  say: (id, values = {}) => en[id].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)),
  language: 'en',
  venue: (name) => (['Hall', '礼堂'].includes(name.trim()) ? 'hall' : undefined),
  kinds: new Map([['学习教育', 'learning']]),
};
