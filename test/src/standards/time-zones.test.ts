import { describe, expect, inject, it } from 'vitest';
import { Admin } from '../harness/admin';
import { settled } from '../harness/builds';
import { Cms } from '../harness/cms';
import { ContentManager } from '../harness/content-manager';
import { printFigure } from '../harness/figure';
import { publicAddresses } from '../harness/public-addresses';
import { copyTemplate } from '../harness/template';

const ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York'];

/** Every calendar of one content, built and served by a server in a time zone: path → text. */
async function calendarsIn(zone: string): Promise<Map<string, string>> {
  const cms = await Cms.start({
    directory: await copyTemplate(inject('template')),
    // Addresses in a calendar come from here: the port differs from server to server.
    env: { TZ: zone, PUBLIC_URL: 'http://localhost' },
  });
  try {
    const admin = await Admin.login(cms, inject('login'));
    await settled({ cms, admin, content: new ContentManager(admin) });
    const calendars = (await publicAddresses(cms)).filter(({ answer }) => answer.headers['content-type']?.startsWith('text/calendar'));
    return new Map(calendars.map(({ path, answer }) => [path, answer.bytes.toString()]));
  } finally {
    await cms.remove();
  }
}

describe('the calendars of servers in three time zones', () => {
  it('have the same bytes', async () => {
    const [first, ...others] = [await calendarsIn(ZONES[0]!), await calendarsIn(ZONES[1]!), await calendarsIn(ZONES[2]!)];
    expect(first.size).toBeGreaterThan(10);
    const same = [...first].filter(([path, text]) => others.every((other) => other.get(path) === text)).length;
    printFigure({ name: 'standards.ics.same_bytes_in_zones', value: same, unit: 'documents', limit: first.size, better: 'higher' });
    for (const other of others) expect(other).toEqual(first);
  }, 300_000);
});
