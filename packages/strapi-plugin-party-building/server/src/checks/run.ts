import { within } from '../within';
import type { Check, CheckedEntry, Finding } from './check';

/** What a check of this id has found. */
export interface Found extends Finding {
  check: string;
}

export interface Checked {
  /** In the order of the checks. */
  found: Found[];
  /** Checks that could not run. */
  failed: { check: string; error: unknown }[];
}

/** The longest that a check may take; a publish waits for it. */
const LONGEST_MS = 10_000;

/** Runs checks over an entry. One that fails, or does not end, keeps the others from nothing. */
export async function runChecks(checks: readonly Check[], entry: CheckedEntry, longest = LONGEST_MS): Promise<Checked> {
  const checked: Checked = { found: [], failed: [] };
  for (const check of checks) {
    try {
      const findings = await within(longest, async () => [...(await check.run(entry))].map(asFinding));
      checked.found.push(...findings.map((finding) => ({ check: check.id, ...finding })));
    } catch (error) {
      checked.failed.push({ check: check.id, error });
    }
  }
  return checked;
}

/** What others return is looked at: a finding without a sentence would take down the page that shows it. */
function asFinding({ severity, path, sentence }: Finding): Finding {
  const isWhole = (severity === 'error' || severity === 'warning') && Array.isArray(path) && typeof sentence?.en === 'string';
  if (!isWhole) throw new TypeError('A finding has a severity, a path and a sentence in each language.');
  return { severity, path: [...path], sentence: { en: sentence.en, 'zh-Hans': sentence['zh-Hans'] ?? sentence.en } };
}

/** Names a warning for good: the same fault in the same field has the same mark, another one another. */
export const markOf = ({ check, path, sentence }: Found): string => `${check}|${path.join('.')}|${sentence.en}`;

/** Of what is shared by all locales each has the same finding. */
export function distinct(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter((each) => !seen.has(markOf(each)) && seen.add(markOf(each)));
}
