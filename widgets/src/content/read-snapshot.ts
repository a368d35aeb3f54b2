import { SCHEMA, type Snapshot } from '@party-building/contract';
import { attempt } from './attempt.js';
import { failure } from './failure.js';

/**
 * Reads the JSON of a snapshot.
 *
 * Checks what tells a snapshot from anything else, and its version; the server has checked the rest.
 *
 * @param from where it came from, for the message.
 * @throws Failure `bad-data` or `unknown-schema`.
 */
export function readSnapshot(json: string, from: string): Snapshot {
  const data = attempt(() => JSON.parse(json) as Partial<Snapshot> | null);
  const schema: unknown = data?.schema;
  if (typeof schema === 'number' && schema !== SCHEMA) {
    throw failure('unknown-schema', `${from} has content schema ${schema}, this script reads ${SCHEMA}: load a newer one.`);
  }
  if (!schema || typeof data?.locale !== 'string' || !Array.isArray(data.grasps) || !Array.isArray(data.values)) {
    throw failure('bad-data', `${from} gave no snapshot: is it the right address?`, true);
  }
  return data as Snapshot;
}
