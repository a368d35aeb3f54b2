import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Exchange } from './exchange';

export interface BareServer {
  pid: number;
  port: number;
  stop(): Promise<void>;
}

/** A `node:http` server in a process of its own that gives one answer, always. */
export async function startBare({ status, headers, body }: Exchange): Promise<BareServer> {
  const child = fork(fileURLToPath(new URL('bare-server.mjs', import.meta.url)), [], { env: { NODE_ENV: 'production' }, execArgv: [] });
  child.send({ status, headers, body: body.toString('base64') });
  const [port] = (await once(child, 'message')) as [number];
  return {
    pid: child.pid as number,
    port,
    async stop() {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}
