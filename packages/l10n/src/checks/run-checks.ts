import { exactHash } from '../text/hash.js';
import type { Dismissal } from '../states/record.js';
import type { Check, Finding, Subject } from './check.js';
import { codes } from './codes.js';
import { consistency } from './consistency.js';
import { empty } from './empty.js';
import { endPunctuation } from './end-punctuation.js';
import { enTypography } from './en-typography.js';
import { fieldRules } from './field-rules.js';
import { longSentences } from './long-sentences.js';
import { numbers } from './numbers.js';
import { pairs } from './pairs.js';
import { partyCapitals } from './party-capitals.js';
import { repeatedWords } from './repeated-words.js';
import { spaces } from './spaces.js';
import { spelling } from './spelling.js';
import { forbiddenTerms, missingTerms } from './terms.js';
import { traditional } from './traditional.js';
import { unchanged } from './unchanged.js';
import { urls } from './urls.js';
import { wrongScript } from './wrong-script.js';
import { zhTypography } from './zh-typography.js';

/** All checks of one unit, the gravest first. */
export const CHECKS: readonly Check[] = [
  empty,
  wrongScript,
  codes,
  urls,
  fieldRules,
  forbiddenTerms,
  unchanged,
  missingTerms,
  partyCapitals,
  numbers,
  endPunctuation,
  pairs,
  spaces,
  zhTypography,
  enTypography,
  consistency,
  traditional,
  repeatedWords,
  spelling,
  longSentences,
];

/** What the checks find in a unit. In a text that is not there nothing else is wrong. */
export function runChecks(subject: Subject, checks: readonly Check[] = CHECKS): Finding[] {
  const absent = empty.run(subject);
  return absent.length > 0 ? absent : checks.flatMap((check) => check.run(subject));
}

/** Without those that somebody has dismissed, of this very text. */
export function withoutDismissed(findings: readonly Finding[], target: Subject['target'], dismissed: readonly Dismissal[]): Finding[] {
  const hash = exactHash(target.content);
  return findings.filter(({ check }) => !dismissed.some((dismissal) => dismissal.check === check && dismissal.target === hash));
}
