import { connect } from 'node:net';
import type { Attempt } from './generator';

/** The first answer on a connection. */
export interface Reply {
  status: number;
  /** By lower-case name. */
  headers: Map<string, string>;
  body: Buffer;
}

/** Nothing that we answer takes so long. */
const LIMIT_MS = 20_000;

/**
 * Sends an attempt on a connection of its own.
 *
 * @returns `undefined` when the server closed without a word, or the sender went away.
 * @throws Error when there is neither an answer nor an end.
 */
export function send(port: number, { bytes, unfinished, leaves, method, target }: Attempt): Promise<Reply | undefined> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' });
    let received = Buffer.alloc(0);
    const limit = setTimeout(() => {
      socket.destroy();
      // A request that has no end is none yet: the server waits for the rest of it.
      if (unfinished) resolve(undefined);
      else reject(new Error(`${method} ${target.slice(0, 200)} was not answered: ${JSON.stringify(bytes.toString('latin1', 0, 2000))}`));
    }, LIMIT_MS);
    const done = (reply: Reply | undefined): void => {
      clearTimeout(limit);
      socket.destroy();
      resolve(reply);
    };
    socket.on('connect', () => {
      socket.write(bytes);
      if (leaves) socket.end(() => done(undefined));
      else if (unfinished) socket.end();
    });
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      const reply = parse(received, method, false);
      if (reply) done(reply);
    });
    socket.on('close', () => done(parse(received, method, true)));
    // A reset is an end: what came before it is the answer.
    socket.on('error', () => done(parse(received, method, true)));
  });
}

function parse(received: Buffer, method: string, ended: boolean): Reply | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const [start = '', ...lines] = received.toString('latin1', 0, end).split('\r\n');
  const status = Number(start.split(' ')[1]);
  if (status === 100) return parse(received.subarray(end + 4), method, ended);
  const headers = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
  const body = received.subarray(end + 4);
  const length = headers.get('content-length');
  const whole =
    ended ||
    status === 304 ||
    method === 'HEAD' ||
    headers.get('content-type') === 'text/event-stream' ||
    body.length >= Number(length ?? Infinity);
  return whole ? { status, headers, body } : undefined;
}
