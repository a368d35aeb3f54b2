import { createHash } from 'node:crypto';
import type { Snapshot } from '@party-building/contract';
import { snapshotSchema } from '@party-building/contract/schema';
import type { Cms } from './cms';

/**
 * One snapshot as a portal gets it, whole and unmixed: its bytes hash to its entity tag and keep the contract.
 *
 * @throws Error saying what is wrong with it.
 */
export async function servedWhole(cms: Cms, locale: string): Promise<Snapshot> {
  const response = await fetch(cms.api(`v1/${locale}.json`), { headers: { 'Accept-Encoding': 'identity' } });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) throw new Error(`v1/${locale}.json answered ${response.status}: ${bytes.toString().slice(0, 500)}`);
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (response.headers.get('etag') !== `"${hash}"`) throw new Error(`v1/${locale}.json hashes to ${hash}, not to its tag.`);
  return snapshotSchema.parse(JSON.parse(bytes.toString()));
}
