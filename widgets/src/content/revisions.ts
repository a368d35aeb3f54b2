import { EVENTS_PATH, type Revision } from '@party-building/contract';
import { attempt } from './attempt.js';

/** Before a stream of events that the server has refused is asked for again. */
const REOPEN_MS = 30_000;

interface Listener {
  /** The stream stands: what was published before, or while it was broken, has not been told. */
  opened(): void;
  /** @param locale in which something has been published. */
  revised(locale: string): void;
}

interface Stream {
  listeners: Set<Listener>;
  source?: EventSource;
}

const streams: Record<string, Stream> = {};

/**
 * Follows the server's word of new revisions. One stream an endpoint, however many follow it: over HTTP/1.1 a browser opens six
 * connections to a server, and streams never end.
 *
 * @returns ends it.
 */
export function followRevisions(endpoint: string, listener: Listener): () => void {
  const stream = (streams[endpoint] ??= { listeners: new Set() });
  const { listeners } = stream;
  listeners.add(listener);
  if (!stream.source) open(endpoint, stream);
  else if (stream.source.readyState === EventSource.OPEN) listener.opened();
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    stream.source?.close();
    delete stream.source;
  };
}

function open(endpoint: string, stream: Stream): void {
  const { listeners } = stream;
  const source = (stream.source = new EventSource(endpoint + EVENTS_PATH));
  source.onopen = () => listeners.forEach((each) => each.opened());
  source.addEventListener('revision', ({ data }: MessageEvent<string>) => {
    const locale = attempt(() => (JSON.parse(data) as Revision).locale);
    if (locale) listeners.forEach((each) => each.revised(locale));
  });
  source.onerror = () => {
    if (source.readyState !== EventSource.CLOSED || source !== stream.source) return;
    setTimeout(() => source === stream.source && open(endpoint, stream), REOPEN_MS);
  };
}
