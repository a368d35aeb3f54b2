import type { ServerResponse } from 'node:http';
import type { Revision } from '@party-building/contract';

export interface EventStreamLimits {
  /** More readers than this are asked to come back later. */
  maxStreams: number;
  /** Milliseconds between comments that keep a quiet stream open through proxies. */
  heartbeat: number;
}

export const EVENT_STREAM_LIMITS: EventStreamLimits = { maxStreams: 1000, heartbeat: 25_000 };

/** A reader that has this many bytes waiting does not read any more. */
const MAX_WAITING = 64 * 1024;

/** Server-sent events (WHATWG HTML, 9.2) of the readers of `v1/events`. */
export interface EventStreams {
  readonly full: boolean;
  readonly size: number;
  /** Keeps an answer open and tells it what is current. */
  open(res: ServerResponse, headers: string[], current: readonly Revision[]): void;
  announce(revision: Revision): void;
  close(): void;
}

export function createEventStreams({ maxStreams, heartbeat }: EventStreamLimits): EventStreams {
  const streams = new Set<ServerResponse>();
  let timer: NodeJS.Timeout | undefined;

  const send = (text: string) => {
    for (const res of streams) {
      if (res.writableLength > MAX_WAITING) res.destroy();
      else res.write(text);
    }
  };
  const leave = (res: ServerResponse) => {
    streams.delete(res);
    if (streams.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };

  return {
    get full() {
      return streams.size >= maxStreams;
    },
    get size() {
      return streams.size;
    },
    open(res, headers, current) {
      streams.add(res);
      res.once('close', () => leave(res));
      timer ??= setInterval(() => send(':\n\n'), heartbeat).unref();
      res.writeHead(200, headers);
      res.write(`retry: 5000\n\n${current.map(revisionEvent).join('')}`);
    },
    announce: (revision) => send(revisionEvent(revision)),
    close() {
      for (const res of streams) res.end();
    },
  };
}

function revisionEvent(revision: Revision): string {
  return `event: revision\ndata: ${JSON.stringify(revision)}\n\n`;
}
