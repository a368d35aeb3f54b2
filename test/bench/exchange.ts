import { once } from 'node:events';
import { connect } from 'node:net';
import { requestBytes, type Target } from './load';

/** One answer, byte by byte. */
export interface Exchange {
  status: number;
  /** Name, value, name, value; without those that Node writes by itself. */
  headers: string[];
  body: Buffer;
  /** The length of the whole answer. */
  bytes: number;
}

const WRITTEN_BY_NODE = new Set(['date', 'connection', 'keep-alive']);

/** Asks once as {@link load} does and takes the answer apart. It must have a length: no chunks. */
export async function exchange(target: Target): Promise<Exchange> {
  const socket = connect({ port: target.port, host: '127.0.0.1' });
  socket.write(requestBytes(target));
  let received = Buffer.alloc(0);
  for (;;) {
    const [chunk] = (await once(socket, 'data')) as [Buffer];
    received = Buffer.concat([received, chunk]);
    const answer = parse(received);
    if (!answer) continue;
    socket.destroy();
    return answer;
  }
}

/** @throws Error when the answer has no such header. */
export function headerOf({ headers }: Exchange, name: string): string {
  const at = headers.findIndex((each, i) => i % 2 === 0 && each.toLowerCase() === name.toLowerCase());
  const value = headers[at + 1];
  if (at === -1 || value === undefined) throw new Error(`The answer has no ${name}.`);
  return value;
}

function parse(received: Buffer): Exchange | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const [start = '', ...lines] = received.toString('latin1', 0, end).split('\r\n');
  const pairs = lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const);
  const status = Number(start.split(' ')[1]);
  const length = pairs.find(([name]) => name.toLowerCase() === 'content-length')?.[1];
  if (length === undefined && status !== 304) throw new Error(`The answer has no length:\n${lines.join('\n')}`);
  const bytes = end + 4 + Number(length ?? 0);
  if (received.length < bytes) return undefined;
  const headers = pairs.filter(([name]) => !WRITTEN_BY_NODE.has(name.toLowerCase())).flat();
  return { status, headers, body: received.subarray(end + 4, bytes), bytes };
}
