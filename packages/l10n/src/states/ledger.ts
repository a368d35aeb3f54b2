import { counted, NOTHING, type Tally } from './document-state.js';
import { assessUnit, type UnitAssessment, type UnitFacts } from './unit-state.js';

/** The states of all units of a document in one locale, with their tally. */
export interface Ledger {
  readonly units: ReadonlyMap<string, UnitAssessment>;
  readonly tally: Tally;
}

/** The whole ledger, from everything that there is. */
export function ledgerOf(facts: ReadonlyMap<string, UnitFacts>, sourceIsPublished: boolean): Ledger {
  return updateLedger({ units: new Map(), tally: NOTHING }, facts, sourceIsPublished);
}

/**
 * The ledger after a change, at the cost of what has changed. The answer is the same as that of `ledgerOf`.
 *
 * @param changed The units that differ; `undefined` where neither locale nor a record has one any more. Where the source was published for
 *   the first time, or taken offline, these are all of them.
 */
export function updateLedger(before: Ledger, changed: ReadonlyMap<string, UnitFacts | undefined>, sourceIsPublished: boolean): Ledger {
  const units = new Map(before.units);
  let { tally } = before;
  for (const [path, facts] of changed) {
    const was = units.get(path);
    if (was) tally = counted(tally, was, -1);
    units.delete(path);
    if (!facts) continue;
    const is = assessUnit(facts, sourceIsPublished);
    units.set(path, is);
    tally = counted(tally, is, 1);
  }
  return { units, tally };
}
