import { within } from '../within';
import { GROUPS, type HomeContext, type HomeLine, type HomeSource } from './line';

export interface Collected {
  /** By group, in the order of the sources. */
  lines: (Required<Pick<HomeLine, 'group' | 'text' | 'tone'>> & { to?: string; source: string })[];
  /** Sources that could not tell. */
  failed: { source: string; error: unknown }[];
}

/** Lines of one source that are shown. */
const MOST = 20;
/** The longest that a source may take. */
const LONGEST_MS = 5000;

/** Asks all sources at once. One that fails, or does not end, keeps the others from nothing. */
export async function collectLines(sources: readonly HomeSource[], context: HomeContext, longest = LONGEST_MS): Promise<Collected> {
  const answers = await Promise.allSettled(
    sources.map((source) => within(longest, async () => [...(await source.lines(context))].map(asLine))),
  );
  const collected: Collected = { lines: [], failed: [] };
  for (const [index, answer] of answers.entries()) {
    const source = sources[index]?.id ?? '';
    if (answer.status === 'fulfilled') collected.lines.push(...answer.value.slice(0, MOST).map((line) => ({ ...line, source })));
    else collected.failed.push({ source, error: answer.reason as unknown });
  }
  collected.lines.sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
  return collected;
}

/** What others return is looked at: it becomes a text and a link on everybody's first page. */
function asLine({ group = 'more', text, to, tone = 'neutral' }: HomeLine): Omit<Collected['lines'][number], 'source'> {
  if (typeof text?.en !== 'string') throw new TypeError('A line of the home page has a text in each language.');
  const known = GROUPS.includes(group) ? group : 'more';
  const words = { en: text.en, 'zh-Hans': text['zh-Hans'] ?? text.en };
  // A path of the admin and nothing else.
  const leads = typeof to === 'string' && /^\/(?![/\\])/.test(to);
  return { group: known, text: words, tone, ...(leads && { to }) };
}
