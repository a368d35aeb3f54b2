import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SettingError } from './settings.js';

/** Milliseconds that requests in flight have at the end. */
const DRAIN_LIMIT = 10_000;

export interface Runnable {
  server: Server;
  host: string;
  /** 0 takes any free port. */
  port: number;
}

/**
 * Runs a server as a process of its own: says where it serves, as a line and as a message `<name>:ready` to the one that started it, and
 * finishes the requests in flight when it is asked to end. What keeps it from serving is said in one line, with exit code 1.
 *
 * @param portVariable the variable that sets the port, for that line.
 */
export function run(name: string, portVariable: string, create: () => Promise<Runnable>): void {
  start(name, create).catch((error: unknown) => {
    console.error(`${name}: ${explain(error, portVariable)}`);
    process.exitCode = 1;
    if (process.connected) process.disconnect();
  });
}

async function start(name: string, create: () => Promise<Runnable>): Promise<void> {
  const { server, host, port } = await create();
  server.listen(port, host);
  await once(server, 'listening');

  const url = addressOf(host, (server.address() as AddressInfo).port);
  console.log(`${name}: ${url}/`);
  process.send?.({ type: `${name}:ready`, url });

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

/** Where a person on this machine reaches the server; without a trailing slash. */
function addressOf(host: string, port: number): string {
  const local = ['127.0.0.1', '0.0.0.0', '::1', '::'].includes(host);
  return `http://${local ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

function explain(error: unknown, portVariable: string): string {
  if (error instanceof SettingError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const { HOST = '127.0.0.1' } = process.env;
  const port = `port ${error instanceof Error && 'port' in error ? String(error.port) : ''}`.trim();
  if (code === 'EADDRINUSE') return `${port} is in use: end what listens there or set ${portVariable} to another one.`;
  if (code === 'EADDRNOTAVAIL') return `this machine has no address ${HOST}: set HOST to one that it has, such as 127.0.0.1.`;
  if (code === 'EACCES') return `${port} is not allowed to this user: set ${portVariable} to one above 1023.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
