import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { Admission, ALWAYS, type AdmissionLimits } from './admission';
import { QueueProbe } from './queue-probe';

let server: Server | undefined;
afterEach(() => server?.close());

async function listen(on: Server): Promise<number> {
  server = on;
  on.listen(0, '127.0.0.1');
  await once(on, 'listening');
  return (on.address() as AddressInfo).port;
}

const REQUEST = 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';

/** What so many requests are answered by a server that does this work for each. */
async function answers(requests: number, admission: Admission, work: () => void | Promise<void> = () => undefined): Promise<string[]> {
  const port = await listen(
    createServer((req, res) => {
      if (admission.admit(req, res)) void Promise.resolve(work()).then(() => res.end('ok'));
    }),
  );
  const sockets: Socket[] = [];
  for (let i = 0; i < requests; i++) {
    const socket = connect({ port, host: '127.0.0.1' });
    await once(socket, 'connect');
    sockets.push(socket);
  }
  for (const socket of sockets) socket.write(REQUEST);
  const all = await Promise.all(sockets.map((socket) => text(socket)));
  server?.close();
  return all;
}

let wait = 0;
const admissionOf = (limits: Partial<AdmissionLimits> = {}) => new Admission({ longestWait: 1000, underWay: 1000, ...limits }, () => wait);
const ok = (all: readonly string[]): number => all.filter((answer) => answer.startsWith('HTTP/1.1 200 ')).length;
const refusals = (all: readonly string[]): number =>
  all.filter(
    (answer) => answer.startsWith('HTTP/1.1 503 ') && /^Retry-After: 2\r$/m.test(answer) && /^Cache-Control: no-store\r$/m.test(answer),
  ).length;

describe('more requests than can be answered', () => {
  it('are refused while connections wait for long, with a time to come back, and admitted again when they do not', async () => {
    const admission = admissionOf();
    wait = 1001;
    const all = await answers(ALWAYS + 30, admission);
    expect([ok(all), refusals(all), admission.refused]).toEqual([ALWAYS, 30, 30]);
    // The next measurement has begun, and says the same.
    admission.begin();
    expect(refusals(await answers(5, admission))).toBe(5);
    wait = 999;
    expect(ok(await answers(ALWAYS + 30, admission))).toBe(ALWAYS + 30);
  });

  it('are refused when too many wait side by side, and admitted again when those have ended', async () => {
    wait = 0;
    const admission = admissionOf({ underWay: 10 });
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const many = answers(30, admission, () => opened);
    while (admission.refused < 20) await turn();
    open();
    const all = await many;
    expect([ok(all), refusals(all)]).toEqual([10, 20]);
    expect(ok(await answers(10, admission))).toBe(10);
  });

  it('are all answered where that is switched off', async () => {
    wait = 60_000;
    expect(ok(await answers(ALWAYS + 30, admissionOf({ underWay: 0 })))).toBe(ALWAYS + 30);
  });
});

it('a few that come after one long task are no overload', async () => {
  wait = 60_000;
  const admission = admissionOf();
  admission.begin();
  expect(ok(await answers(ALWAYS, admission))).toBe(ALWAYS);
});

describe('the queue of a server', () => {
  it('is measured by standing in it: long while the process is busy, short again afterwards', async () => {
    const seen: number[] = [];
    let begun: () => void = () => undefined;
    await listen(createServer());
    const probe = new QueueProbe(server!, () => begun());
    const measured = async (meanwhile: () => void): Promise<number> => {
      await new Promise<void>((resolve) => (begun = resolve));
      meanwhile();
      // The next probe sets out when this one has been met.
      await new Promise<void>((resolve) => (begun = resolve));
      return probe.wait;
    };
    seen.push(
      await measured(() => {
        const end = performance.now() + 300;
        while (performance.now() < end);
      }),
    );
    seen.push(await measured(() => undefined));
    probe.stop();
    expect(seen[0]).toBeGreaterThanOrEqual(300);
    expect(seen[1]).toBeLessThan(seen[0] ?? 0);
  });
});
