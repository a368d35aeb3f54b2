import { createHash } from 'node:crypto';
import { Agent, get } from 'node:http';

export interface Read {
  requests: number;
  /** Answers that were not whole, not 200, or not what their entity tag says; and requests without an answer. */
  failed: string[];
}

/** Readers that ask one after the other, over connections that stay open, until they are told to stop. */
export function startReaders(urls: readonly string[], readers: number): { stop(): Promise<Read> } {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const read: Read = { requests: 0, failed: [] };
  let stopped = false;
  const reader = async (number: number): Promise<void> => {
    for (let turn = number; !stopped; turn++) {
      read.requests += 1;
      await once(urls[turn % urls.length] as string, agent).catch((error: unknown) => read.failed.push(String(error)));
    }
  };
  const all = Promise.all(Array.from({ length: readers }, (_, number) => reader(number)));
  return {
    async stop() {
      stopped = true;
      await all;
      agent.destroy();
      return read;
    },
  };
}

function once(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const req = get(url, { agent }, (res) => {
      const hash = createHash('sha256');
      res.on('data', (chunk: Buffer) => hash.update(chunk));
      res.once('error', reject);
      res.once('end', () => {
        const tag = `"${hash.digest('hex')}"`;
        if (res.statusCode === 200 && res.complete && res.headers.etag === tag) resolve();
        else reject(new Error(`${url} answered ${res.statusCode} ${res.headers.etag} with bytes of ${tag}`));
      });
    });
    req.once('error', reject);
  });
}
