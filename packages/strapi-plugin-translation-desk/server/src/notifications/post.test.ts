import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post } from './post';
import { isRange, mayCall } from './receiver-address';

const LOOPBACK = [
  '127.0.0.1',
  'localhost',
  '127.1',
  '0x7f000001',
  '2130706433',
  '0177.0.0.1',
  '0.0.0.0',
  '0',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::127.0.0.1]',
];
/** Of clouds, and of the networks behind a server. */
const INNER = [
  ...['169.254.169.254', '0xa9fea9fe', '2852039166', '[::ffff:169.254.169.254]', '[fe80::a9fe:a9fe]', '[fd00:ec2::254]', '100.100.100.200'],
  ...[
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '192.0.0.192',
    '224.0.0.1',
    '255.255.255.255',
    '[ff02::1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
  ],
];

let receiver: Server;
let connections = 0;
let port = 0;
let status = 204;
const asked: { body: string; type: string | undefined }[] = [];

beforeAll(async () => {
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      asked.push({ body, type: request.headers['content-type'] });
      response.writeHead(status, { Location: '/elsewhere' }).end();
    });
  }).on('connection', () => (connections += 1));
  // Any address of this machine, of both kinds.
  await new Promise<void>((resolve) => receiver.listen(0, resolve));
  port = (receiver.address() as AddressInfo).port;
});
afterAll(() => receiver.close());

const send = (host: string, allowedAddresses: string[] = []): Promise<number> =>
  post({
    url: `http://${host}:${port}/hook`,
    headers: { 'Content-Type': 'application/json' },
    body: '{"名":1}',
    allowedAddresses,
    within: 20_000,
  });

describe('a webhook', () => {
  it.each([...LOOPBACK, ...INNER])('connects to nothing at %s, and says why', async (host) => {
    await expect(send(host)).rejects.toThrow(/is no public address; notifications\.webhook\.allowedAddresses/);
    expect(connections).toBe(0);
  });

  it('is called where the operator has named the range, by address and by name', async () => {
    const ranges = ['127.0.0.0/8', '::1/128'];
    expect([await send('127.0.0.1', ranges), await send('localhost', ranges)]).toEqual([204, 204]);
    expect(asked).toEqual(Array.from({ length: 2 }, () => ({ body: '{"名":1}', type: 'application/json' })));
  });

  it('is not read: what comes after the status, or breaks off, is nobody’s trouble', async () => {
    const broken = createServer((request, response) => {
      request.resume();
      response.writeHead(202, { 'Content-Length': 1000 });
      response.write('x', () => request.socket.resetAndDestroy());
    });
    await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(broken.address() as AddressInfo).port}`;
    const answered = post({ url, headers: {}, body: '', allowedAddresses: ['127.0.0.0/8'], within: 20_000 });
    // The status is there, or the connection is gone before it: an error that nobody catches would end the run.
    await answered.then(
      (code) => expect(code).toBe(202),
      (error: NodeJS.ErrnoException) => expect(error.code).toBe('ECONNRESET'),
    );
    await new Promise((resolve) => broken.close(resolve));
  });

  it('is given up where no answer comes', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    await expect(post({ url, headers: {}, body: '', allowedAddresses: ['127.0.0.0/8'], within: 50 })).rejects.toThrow(/abort/i);
    silent.closeAllConnections();
    await new Promise((resolve) => silent.close(resolve));
  });

  it('follows no redirect', async () => {
    status = 302;
    const before = asked.length;
    expect(await send('127.0.0.1', ['127.0.0.1/32'])).toBe(302);
    expect(asked.length).toBe(before + 1);
  });
});

it.each(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '::ffff:93.184.215.14'])('%s is a public address', (address) => {
  expect(mayCall(address, [])).toBe(true);
});

it('a range names its own kind of addresses only', () => {
  expect(mayCall('10.1.2.3', ['10.1.0.0/16'])).toBe(true);
  expect(mayCall('10.2.2.3', ['10.1.0.0/16', 'fd00::/8'])).toBe(false);
  expect(['10.0.0.0/8', 'fd00::/8', '10.0.0.0', '10.0.0.0/33', 'intranet', 8].map(isRange)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
