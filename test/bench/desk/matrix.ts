import { startDeskApp } from '../../src/harness/desk-app';
import { matrixOf } from '../../src/harness/desk';
import { cpuSeconds } from '../cpu';
import { median } from '../figures';

const DOCUMENTS = 2000;
const LOCALES = 2;
const ROUNDS = 7;
/** Readings of a round: enough that the clock of the processor, which ticks a hundred times a second, tells them apart. */
const READINGS = 10;
const PAGE = 'api::page.page';

/**
 * The matrix over HTTP, with its filters by permission, against one plain query of the same rows in the same process, made into JSON as well:
 * CPU seconds of the server for each.
 */
export async function readMatrix(): Promise<{ matrix: number; query: number; ratio: number }> {
  const { cms, admin } = await startDeskApp();
  try {
    const data = { name: '页面', sections: [{ heading: '第一节', text: '正文' }] };
    for (let made = 0; made < DOCUMENTS; made += 1) await cms.documents(PAGE, 'create', { locale: 'zh-CN', data });
    await cms.service('translation-desk', 'desk', 'count');
    const rows = await matrixOf(admin);
    if (rows.length !== DOCUMENTS * LOCALES) throw new Error(`The matrix has ${rows.length} rows.`);
    const spent = async (read: () => Promise<unknown>): Promise<number> => {
      const before = cpuSeconds(cms.pid);
      for (let reading = 0; reading < READINGS; reading += 1) await read();
      return (cpuSeconds(cms.pid) - before) / READINGS;
    };
    const rounds: { matrix: number; query: number }[] = [];
    // In turns, so that both meet the same weather; the first warms up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const matrix = await spent(() => admin.request('GET', '/translation-desk/matrix'));
      const query = await spent(() => cms.plainMatrix());
      if (round > 0) rounds.push({ matrix, query });
    }
    return {
      matrix: median(rounds.map(({ matrix }) => matrix)),
      query: median(rounds.map(({ query }) => query)),
      ratio: median(rounds.map(({ matrix, query }) => matrix / query)),
    };
  } finally {
    await cms.remove();
  }
}
