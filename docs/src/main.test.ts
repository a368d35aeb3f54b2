import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeCms } from './testing/fake-cms.js';

/** What `npm run build -w docs` makes of main.ts. */
const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

let cms: FakeCms;
let copies: string;
let child: ChildProcess;

beforeEach(async () => {
  cms = await new FakeCms().start();
  copies = await mkdtemp(join(tmpdir(), 'portal-main-'));
});
afterEach(async () => {
  child.kill('SIGKILL');
  await cms.stop();
  await rm(copies, { recursive: true });
});

function start(env: Record<string, string> = {}): ChildProcess {
  child = fork(MAIN, {
    silent: true,
    env: { ...process.env, HOST: '127.0.0.1', PORTAL_PORT: '0', PUBLIC_URL: cms.url, PORTAL_COPIES: copies, ...env },
  });
  return child;
}

async function ready(): Promise<string> {
  const [message] = await once(start(), 'message');
  expect(message).toEqual({ type: 'portal:ready', url: expect.stringMatching(/^http:\/\/localhost:\d+$/) });
  return message.url;
}

describe('the portal as a process', () => {
  it('says where it serves', async () => {
    expect((await fetch(`${await ready()}/`)).status).toBe(200);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('on %s finishes the request in flight, takes no new one and ends with 0', async (signal) => {
    const url = await ready();
    const held: ServerResponse[] = [];
    cms.answer = (_, response) => held.push(response);
    const inFlight = fetch(`${url}/`);
    await vi.waitFor(() => expect(held).toHaveLength(3));

    const ended = once(child, 'exit');
    child.kill(signal);
    child.kill(signal); // npm and the terminal both pass Ctrl+C on
    await vi.waitFor(() => expect(fetch(`${url}/portal.css`)).rejects.toThrow());
    for (const response of held) response.writeHead(200, { 'content-type': 'text/html' }).end('<p>刚好赶上</p>');

    const response = await inFlight;
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('</html>');
    expect(await ended).toEqual([0, null]);
  });

  it('ends when the one that started it is gone', async () => {
    await ready();
    const ended = once(child, 'exit');
    child.disconnect();
    expect(await ended).toEqual([0, null]);
  });

  it.each([
    ['a port in use', async () => ({ PORTAL_PORT: await takenPort() }), /^portal: port \d+ is in use: .*PORTAL_PORT/],
    ['a wrong setting', async () => ({ PUBLIC_URL: 'cms' }), /^portal: PUBLIC_URL is "cms"/],
  ])('says %s in one line and ends with 1', async (_, env, line) => {
    start(await env());
    let said = '';
    child.stderr?.on('data', (chunk) => (said += chunk));
    const [code] = await once(child, 'close');
    expect(code).toBe(1);
    expect(said).toMatch(line);
    expect(said.trim().split('\n')).toHaveLength(1);
  });
});

async function takenPort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return String((server.address() as AddressInfo).port);
}
