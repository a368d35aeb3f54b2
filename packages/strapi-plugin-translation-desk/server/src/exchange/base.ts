import { alignCodes, exactHash, type ExchangeUnit, type Inline, type State } from '@party-building/l10n';
import type { SentUnit } from '../store/export-rows';
import { OURS } from './note';
import { restoreCodes } from './restore-codes';

/** What a translation of a file was made from. */
export interface Base {
  readonly source: readonly Inline[];
  /** The codes that its translation may have, with what they stand for. */
  readonly codes: readonly Inline[];
  /** Exact hash of what the target said then; `undefined` where nobody knows. */
  readonly target?: string;
  readonly state?: State;
  /** What the file has in the place of the source, where that is another text. */
  readonly altered?: readonly Inline[];
}

/** By our own record of the export: nothing that the file says of itself counts. */
export function baseSent(sent: SentUnit, unit: Pick<ExchangeUnit, 'source'>): Base {
  const { source, target, state } = sent;
  // A translation may have an address of its own, which goes before that of the source.
  const base = { source, codes: [...source, ...target], target: exactHash(target), state };
  return withAlteration(base, restoreCodes(sent.source, unit.source), exactHash(sent.source));
}

/**
 * Where a tool dropped the id of the export: by the source text in the file. It is one of those that we know, or an older one of which only
 * the file tells; its hash in the metadata, where that is still there, tells whether it is as it was sent.
 */
export function baseRead(
  unit: Pick<ExchangeUnit, 'source' | 'metadata'>,
  known: readonly (readonly Inline[])[],
  here: readonly Inline[],
): Base {
  const kept = (name: string) => unit.metadata.find(({ category, type }) => category === OURS && type === name)?.value;
  const [hash, target] = [kept('base'), kept('target')];
  const same = known.find((content) => exactHash(content) === exactHash(restoreCodes(content, unit.source)));
  const sent = known.find((content) => exactHash(content) === hash);
  const text = same ?? restoreCodes(sent ?? known[0] ?? [], unit.source);
  const base = { source: text, codes: [...text, ...alignCodes(text, here)], ...(target !== undefined && { target }) };
  return hash === undefined || hash === exactHash(text) ? base : { ...base, source: sent ?? text, altered: text };
}

const withAlteration = (base: Base, read: readonly Inline[], hash: string): Base =>
  exactHash(read) === hash ? base : { ...base, altered: read };
