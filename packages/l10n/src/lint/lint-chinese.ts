import { GB_RULES, type LintFinding } from './gb-rules.js';
import { masked, protectedRanges, type TextRange } from './protect.js';
import { zhlintFindings } from './zhlint-profile.js';

/**
 * Faults of typesetting in a Chinese text, by the national standards for punctuation (GB/T 15834—2011) and numerals (GB/T 15835—2011): no
 * blanks between Chinese and Latin, full-width marks, `……` and `——`. Addresses, code and standard numbers are left alone, and so are the
 * blanks around them.
 *
 * @param more Further stretches to leave alone.
 */
export function lintChinese(text: string, more: readonly TextRange[] = []): LintFinding[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  const kept = [...protectedRanges(text), ...more].filter(({ start, end }) => end > start);
  const safe = masked(text, kept);
  const found = [...GB_RULES.flatMap((rule) => rule(safe)), ...zhlintFindings(safe)];
  const touches = (one: TextRange, other: TextRange) => one.start <= other.end && other.start <= one.end;
  const overlaps = (one: TextRange, other: TextRange) => one.start < other.end && other.start < one.end;
  const findings = found.filter((finding) => {
    const isBlank = finding.found.trim() === '';
    return !kept.some((range) => (isBlank ? touches(finding, range) : overlaps(finding, range)));
  });
  // Of two rules that mean the same place the first says more: ours come before those of zhlint.
  return findings
    .filter((finding, index) => !findings.slice(0, index).some((earlier) => overlaps(earlier, finding)))
    .sort((a, b) => a.start - b.start);
}
