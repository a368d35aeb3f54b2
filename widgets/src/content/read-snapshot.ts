import { SCHEMA, type Snapshot } from '@party-building/contract';
import { attempt } from './attempt.js';
import { failure } from './failure.js';

/**
 * Reads JSON that the server wrote, and checks its version; the server has checked the rest.
 *
 * @param from where it came from, for the message.
 * @throws Failure `bad-data` or `unknown-schema`.
 */
export function readJson(json: string, from: string): object {
  const data = attempt(() => JSON.parse(json) as { schema?: unknown } | null);
  const schema = data?.schema;
  if (typeof schema === 'number' && schema !== SCHEMA) {
    throw failure('unknown-schema', `${from} has content schema ${schema}, this script reads ${SCHEMA}: load a newer one.`);
  }
  if (!data || !schema) throw failure('bad-data', `${from} gave no content: is it the right address?`, true);
  return data;
}

/** As {@link readJson}, and checks what tells a snapshot from anything else. */
export function readSnapshot(json: string, from: string): Snapshot {
  const data = readJson(json, from) as Partial<Snapshot>;
  if (typeof data.locale !== 'string' || !Array.isArray(data.grasps) || !Array.isArray(data.values)) {
    throw failure('bad-data', `${from} gave no snapshot: is it the right address?`, true);
  }
  return data as Snapshot;
}
