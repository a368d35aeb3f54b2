import { connect, type Socket } from 'node:net';

export interface Target {
  port: number;
  path: string;
  headers: Readonly<Record<string, string>>;
}

export interface Expected {
  status: number;
  /** The length of a whole answer; every one must have it. */
  bytes: number;
}

const CONNECTIONS = 16;

export interface LoadOptions {
  connections?: number;
  /** Told of each answer how many milliseconds after its request it was whole. */
  onAnswer?: (milliseconds: number) => void;
}

/** What a portal's page sends. */
const BROWSER = {
  'User-Agent': 'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36',
  Accept: '*/*',
  'Accept-Language': 'zh-CN,zh;q=0.9,en;q=0.8',
  'Accept-Encoding': 'gzip, deflate, br, zstd',
  Origin: 'https://portal.example.com',
  Referer: 'https://portal.example.com/about/',
  'Sec-Fetch-Dest': 'empty',
  'Sec-Fetch-Mode': 'cors',
  'Sec-Fetch-Site': 'cross-site',
};

/** Bytes of a GET request on a connection that stays open. */
export function requestBytes({ port, path, headers }: Target): Buffer {
  const lines = Object.entries({ Host: `127.0.0.1:${port}`, ...BROWSER, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
}

/**
 * Sends a fixed number of requests over connections that stay open, one at a time each.
 *
 * @throws Error at the first answer that is not the expected one: figures of failures mean nothing.
 */
export async function load(
  target: Target,
  requests: number,
  expected: Expected,
  { connections = CONNECTIONS, onAnswer }: LoadOptions = {},
): Promise<void> {
  const bytes = requestBytes(target);
  const start = Buffer.from(`HTTP/1.1 ${expected.status} `);
  let left = requests;
  const connection = () =>
    new Promise<void>((resolve, reject) => {
      const socket: Socket = connect({ port: target.port, host: '127.0.0.1', noDelay: true });
      let received = 0;
      let asked = 0;
      const next = () => {
        if (left === 0) return void socket.end(resolve);
        left -= 1;
        received = 0;
        asked = onAnswer ? performance.now() : 0;
        socket.write(bytes);
      };
      socket.on('connect', next);
      socket.on('data', (chunk) => {
        const whole = received > 0 || chunk.subarray(0, start.length).equals(start);
        received += chunk.length;
        if (!whole || received > expected.bytes)
          socket.destroy(new Error(`${target.path} gave another answer: ${chunk.toString('latin1', 0, 200)}`));
        else if (received === expected.bytes) {
          onAnswer?.(performance.now() - asked);
          next();
        }
      });
      socket.on('error', reject);
      socket.on('close', () => reject(new Error(`${target.path}: the connection was closed early.`)));
    });
  await Promise.all(Array.from({ length: Math.min(connections, requests) }, connection));
}
