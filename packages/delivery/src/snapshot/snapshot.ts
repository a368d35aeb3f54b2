import type { Snapshot } from '@party-building/contract';
import { snapshotSchema } from '@party-building/contract/schema';
import { Body } from './body.js';
import { canonicalJson } from './canonical-json.js';
import { checked, readStored } from './checked.js';

/** A snapshot with its bytes: what is stored, hashed and sent. Never changed once built. */
export interface BuiltSnapshot {
  readonly locale: string;
  /** SHA-256 of `json`, lower-case hexadecimal. */
  readonly hash: string;
  readonly snapshot: Snapshot;
  /** Canonical JSON (RFC 8785), UTF-8. */
  readonly json: Buffer;
  /** `json`, brotli, quality 11; made when first read, then kept. */
  readonly br: Buffer;
  /** `json`, gzip; made when first read, then kept. */
  readonly gzip: Buffer;
  readonly body: Body;
}

/**
 * Turns a projection into what is stored and sent. What the contract does not name is left out.
 *
 * @throws InvalidSnapshot naming every place that breaks the contract.
 */
export function buildSnapshot(snapshot: Snapshot): BuiltSnapshot {
  const valid = checked(snapshotSchema, snapshot, `The snapshot of ${snapshot.locale}`);
  return built(valid, Buffer.from(canonicalJson(valid)));
}

/**
 * Reads a stored snapshot: from the database or the copy on disk.
 *
 * @param hash what the bytes must hash to, lower-case hexadecimal SHA-256; flipped bits and truncation are found by it.
 * @throws InvalidSnapshot when the bytes do not match the hash, are not JSON, or break the contract.
 */
export function readSnapshot(json: string | Buffer, hash?: string): Snapshot {
  return restoreSnapshot(json, hash).snapshot;
}

/** As {@link readSnapshot}, with the stored bytes kept as they are: a newer version's snapshot goes on under its own hash. */
export function restoreSnapshot(json: string | Buffer, hash?: string): BuiltSnapshot {
  const { value, bytes } = readStored(snapshotSchema, json, hash, 'snapshot');
  return built(value, bytes);
}

function built(snapshot: Snapshot, json: Buffer): BuiltSnapshot {
  const body = new Body(() => json, 11);
  return {
    locale: snapshot.locale,
    hash: body.hash,
    snapshot,
    json,
    body,
    get br() {
      return body.in('br');
    },
    get gzip() {
      return body.in('gzip');
    },
  };
}
