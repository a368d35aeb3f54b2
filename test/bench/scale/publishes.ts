import type { Cms } from '../../src/harness/cms';
import type { ContentManager } from '../../src/harness/content-manager';
import { until } from '../../src/harness/until';

export interface Editor {
  cms: Cms;
  content: ContentManager;
}

/** A builder that hangs is a failure of the bench; one that is slow is its figure. */
const LIMIT_MS = 300_000;

/**
 * Publishes an activity with another title, as the "Publish" button does.
 *
 * @param path of the JSON in which it shows.
 * @returns milliseconds from the button to the first reader who sees it.
 */
export async function publishUntilVisible({ cms, content }: Editor, activity: { documentId: string }, title: string, path: string) {
  const began = performance.now();
  const { status, body } = await content.publish('activity', 'zh-CN', activity.documentId, { title });
  if (status >= 300) throw new Error(`The publish answered ${status}: ${JSON.stringify(body)}`);
  await until(
    async () => {
      // A process that builds for long closes an idle connection perhaps in the moment in which it is used again (RFC 9112, 9.3.1).
      const answer = await fetch(cms.api(path), { headers: { Connection: 'close' } });
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status} after a publish.`);
      return (await answer.text()).includes(title);
    },
    (visible) => visible,
    LIMIT_MS,
  );
  return performance.now() - began;
}

/** Builds since the start and the seconds of all of them, as a monitor reads them. */
export async function buildsOf(cms: Cms, token: string): Promise<{ count: number; seconds: number }> {
  const metrics = await (await fetch(cms.api('metrics'), { headers: { Authorization: `Bearer ${token}` } })).text();
  const value = (name: string): number =>
    Number(new RegExp(`^party_building_snapshot_build_seconds_${name} (\\S+)$`, 'm').exec(metrics)?.[1] ?? 0);
  return { count: value('count'), seconds: value('sum') };
}
