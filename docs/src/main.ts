import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createPortal } from './portal.js';
import { readSettings, SettingError, type Settings } from './settings.js';

/** Milliseconds that requests in flight have at the end. */
const DRAIN_LIMIT = 10_000;

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const server = await createPortal(settings, (line) => console.error(`portal: ${line}`));
  server.listen(settings.port, settings.host);
  await once(server, 'listening');

  const url = addressOf(settings, server.address() as AddressInfo);
  console.log(`portal: ${url}/`);
  process.send?.({ type: 'portal:ready', url });

  let draining = false;
  const drain = (): void => {
    if (draining) return;
    draining = true;
    server.close(() => process.exit(0));
    setTimeout(() => server.closeAllConnections(), DRAIN_LIMIT).unref();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, drain);
  // The one that started us is gone, even by kill -9: nothing of it stays behind.
  process.once('disconnect', drain);
}

/** Where a person on this machine reaches the portal; without a trailing slash. */
function addressOf({ host }: Settings, { port }: AddressInfo): string {
  const local = ['127.0.0.1', '0.0.0.0', '::1', '::'].includes(host);
  return `http://${local ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

function explain(error: unknown): string {
  if (error instanceof SettingError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const { HOST = '127.0.0.1', PORTAL_PORT = '8080' } = process.env;
  if (code === 'EADDRINUSE') return `port ${PORTAL_PORT} is in use: end what listens there or set PORTAL_PORT to another one.`;
  if (code === 'EADDRNOTAVAIL') return `this machine has no address ${HOST}: set HOST to one that it has, such as 127.0.0.1.`;
  if (code === 'EACCES') return `port ${PORTAL_PORT} is not allowed to this user: set PORTAL_PORT to one above 1023.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main().catch((error: unknown) => {
  console.error(`portal: ${explain(error)}`);
  process.exitCode = 1;
  if (process.connected) process.disconnect();
});
