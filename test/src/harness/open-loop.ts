import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { performance } from 'node:perf_hooks';

export interface Offered {
  url: string;
  headers?: Record<string, string>;
  /** Requests a second, whatever becomes of those before. */
  perSecond: number;
}

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
}

/**
 * After so long unused a connection is given up, in milliseconds: well before the server does, which after five seconds closes it
 * perhaps in the moment in which it is used again (RFC 9112, 9.3.1).
 */
const IDLE = 1000;

/** Offers requests at a steady rate, each on a connection of its own if no other is free, and waits for all answers. */
export async function offer({ url, headers = {}, perSecond }: Offered, seconds: number): Promise<Answered[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity, timeout: IDLE });
  const answers: Promise<Answered>[] = [];
  const began = performance.now();
  await new Promise<void>((resolve) => {
    const tick = setInterval(() => {
      const due = Math.min(seconds, (performance.now() - began) / 1000) * perSecond;
      while (answers.length < due) answers.push(ask(url, headers, agent));
      if (answers.length < seconds * perSecond) return;
      clearInterval(tick);
      resolve();
    }, 5);
  });
  try {
    return await Promise.all(answers);
  } finally {
    agent.destroy();
  }
}

/** A fixed number of clients, each of which asks again when it has its answer. */
export async function saturate({ url, headers = {} }: Omit<Offered, 'perSecond'>, clients: number, requests: number): Promise<Answered[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients, timeout: IDLE });
  const answers: Answered[] = [];
  let left = requests;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (left-- > 0) answers.push(await ask(url, headers, agent));
    }),
  );
  agent.destroy();
  return answers;
}

const ask = (url: string, headers: Record<string, string>, agent: Agent): Promise<Answered> =>
  new Promise((resolve, reject) => {
    request(url, { headers, agent }, (response) => {
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
