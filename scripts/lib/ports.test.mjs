import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { checkPorts, refusal } from './ports.mjs';

let server;
afterEach(() => server?.close());

async function takenPort() {
  server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server.address().port;
}

it('names the port that is in use and the variable that changes it', async () => {
  const port = await takenPort();
  await expect(checkPorts('127.0.0.1', [[port, 'PORTAL_PORT']])).rejects.toThrow(
    new RegExp(`^Port ${port} on 127.0.0.1 is in use: .*PORTAL_PORT=${port + 1} npm start$`),
  );
});

it('leaves a free port free', async () => {
  const port = await takenPort();
  server.close();
  await once(server, 'close');
  await checkPorts('127.0.0.1', [[port, 'PORT']]);
  expect(await refusal(port, '127.0.0.1')).toBeUndefined();
});

it('says that an address is not one of this machine', async () => {
  await expect(checkPorts('192.0.2.1', [[1337, 'PORT']])).rejects.toThrow(/HOST 192\.0\.2\.1.*address of this machine/);
});
