import type { Core } from '@strapi/strapi';
import { CHECKS, runChecks, type ExchangeUnit, type Finding, type Inline } from '@party-building/l10n';
import { shownFinding } from '../admin-api/shown-finding';
import { shownPlace } from '../admin-api/shown-place';
import { findingsOf } from '../checks/findings';
import type { SentUnit } from '../store/export-rows';
import { recordOf, targetContent, unitIn, type OpenTarget } from '../writes/open-target';
import { sourceTexts } from '../writes/source-seen';
import { baseRead, baseSent, type Base } from './base';
import { judgeUnit, type Choice, type Verdict } from './judge-unit';
import { sayOf, type ExchangeMessage } from './messages';
import { shownVerdict, type UnitReport } from './report';
import { unitIdOf } from './unit-id';

/** What is to be stored of a unit. */
export interface UnitToTake {
  readonly path: string;
  readonly base: Base;
  readonly verdict: Extract<Verdict, { outcome: 'approved' | 'conflict' | 'kept' | 'written' | 'outdated' }>;
  readonly isApproved: boolean;
}

export interface JudgedDocument {
  readonly units: readonly UnitReport[];
  readonly toTake: readonly UnitToTake[];
}

export interface Judging {
  /** What was sent; nothing where the file does not hold our export id. */
  readonly sent?: readonly SentUnit[] | undefined;
  readonly choiceOf: (unitId: string) => Choice | undefined;
  readonly mayReview: boolean;
}

/** Faults for which Strapi, or the document's reader, would have no use for the text at all. */
const FATAL = CHECKS.filter(({ id }) => id === 'codes' || id === 'field-rules');

/** Judges all units of a file against a document that is open. Nothing is written. */
export async function judgeDocument(
  strapi: Core.Strapi,
  opened: OpenTarget,
  units: readonly ExchangeUnit[],
  judging: Judging,
): Promise<JudgedDocument> {
  const say = sayOf(strapi);
  const sent = new Map(judging.sent?.map((each) => [each.id, each]));
  const paths = new Map([...opened.units.keys()].map((path) => [unitIdOf(path), path]));
  const reports: UnitReport[] = [];
  const toTake: UnitToTake[] = [];
  const lists = (opened.source.draft ?? opened.source.published)?.lists ?? [];
  const report = (id: string, path: string | undefined, outcome: UnitReport['outcome'], more: Partial<UnitReport> = {}): void => {
    const isNew = path !== undefined && outcome !== 'same' && outcome !== 'unknown';
    const place = isNew ? { place: shownPlace(opened.type.schema, lists, path) } : {};
    reports.push({ id, ...(path !== undefined && { path }), ...place, outcome, sentence: say(SENTENCES[outcome]), ...more });
  };

  for (const unit of units) {
    const { id } = unit;
    const path = paths.get(id);
    const known = sent.get(id);
    const sources = path === undefined ? [] : sourceTexts(opened, path);
    if (path === undefined || sources.length === 0 || (judging.sent && !known)) {
      report(id, path ?? unit.name, 'unknown');
      continue;
    }
    const record = recordOf(opened, path);
    const target = targetContent(opened, path);
    const texts = [...sources.map(({ content }) => content), ...(record ? [record.source.content] : [])];
    const base = known ? baseSent(known, unit) : baseRead(unit, texts, target);
    const verdict = judgeUnit(unit, base, { sources, target, record }, judging.choiceOf(id));
    if (!('content' in verdict)) {
      const source = verdict.outcome === 'same' ? {} : { source: base.source };
      report(id, path, verdict.outcome, { ...source, ...shownVerdict(verdict, target) });
      if (verdict.outcome === 'kept' && verdict.wasWaiting) toTake.push({ path, base, verdict, isApproved: false });
      continue;
    }
    const fatal = fatalFaults(opened, path, base, verdict.content);
    if (fatal.length > 0) {
      const findings = fatal.map((finding) => shownFinding(strapi, finding));
      const reasons = findings.map(({ sentence }) => sentence).join(' ') + ' ';
      report(id, path, 'refused', { sentence: say('unit.refused', { reasons }), findings, source: base.source, mine: verdict.content });
      continue;
    }
    const isReviewed = verdict.outcome === 'approved' || (verdict.outcome === 'written' && verdict.isReviewed);
    const isSound =
      !isReviewed || !(await findingsOf(strapi, opened, path, verdict.content, base.source)).some(({ severity }) => severity === 'error');
    const isApproved = isReviewed && judging.mayReview && isSound;
    if (verdict.outcome === 'approved' && !isApproved) {
      report(id, path, 'same');
      continue;
    }
    const remark: ExchangeMessage | undefined = !isReviewed || isApproved ? undefined : isSound ? 'unit.not-reviewed' : 'unit.not-approved';
    const sentence = [say(SENTENCES[verdict.outcome]), ...(remark ? [say(remark)] : [])].join(' ');
    report(id, path, verdict.outcome, { sentence, source: base.source, ...shownVerdict(verdict, target) });
    // What waits already is not to be written again.
    if (verdict.outcome !== 'conflict' || !verdict.isWaiting) toTake.push({ path, base, verdict, isApproved });
  }
  return { units: reports, toTake };
}

const SENTENCES: Readonly<Record<UnitReport['outcome'], ExchangeMessage>> = {
  empty: 'unit.empty',
  'source-altered': 'unit.source-altered',
  same: 'unit.same',
  approved: 'unit.approved',
  conflict: 'unit.conflict',
  kept: 'unit.kept',
  written: 'unit.written',
  outdated: 'unit.outdated',
  unknown: 'unit.unknown',
  refused: 'unit.refused',
};

function fatalFaults(opened: OpenTarget, path: string, { source }: Base, content: readonly Inline[]): Finding[] {
  const field = (unitIn(opened.source.draft, path) ?? unitIn(opened.source.published, path))?.field;
  const subject = {
    source: { locale: opened.reading.row.sourceLocale, content: source },
    target: { locale: opened.locale, content },
    ...(field && { field }),
  };
  return runChecks(subject, FATAL).filter(({ severity }) => severity === 'error');
}
