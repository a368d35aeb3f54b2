import type { Core } from '@strapi/strapi';
import type { Check } from './check';
import { checkBatch, countVersions, type CheckedVersion } from './everything';
import { registerCheck } from './registry';

/** `strapi.plugin('party-building').service('checks')`. */
export const checksService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Adds a check of another plugin: see {@link Check}. */
  register: (check: Check): void => registerCheck(strapi, check),

  /** Everything that is checked, one locale of a document after the other: what `npm run check:content` asks for. */
  async *everything(): AsyncGenerator<CheckedVersion> {
    for (const { uid } of await countVersions(strapi)) {
      let after: number | undefined = 0;
      while (after !== undefined) {
        const batch: Awaited<ReturnType<typeof checkBatch>> = await checkBatch(strapi, { uid, after, limit: 100 });
        yield* batch.versions;
        after = batch.next;
      }
    }
  },
});
