import { failure, type Failure } from '../content/failure.js';

/** Before a file is asked for again that could not be had, … */
const RETRY_MS = 60_000;

/** … and at least, where an element or its reader asks sooner. */
const PAUSE_MS = 2_000;

interface Host {
  isConnected: boolean;
  requestUpdate(): void;
}

/**
 * What an element shows its content with and others do without: a file of its own, loaded once for all elements that want it.
 *
 * @param name of the file, for the error.
 * @returns what gives the module, or `undefined` while it is on its way; it throws a {@link Failure} where it cannot be had. The host is
 *   updated when that changes.
 */
export function lazyModule<T>(name: string, load: () => Promise<T>): (host: Host) => T | undefined {
  const waiting = new Set<Host>();
  let module: T | undefined;
  let isLoading = false;
  let cannot: Failure | undefined;
  let failedAt = -PAUSE_MS;
  let timer: ReturnType<typeof setTimeout>;

  const tell = (): void => {
    const hosts = [...waiting];
    waiting.clear();
    for (const host of hosts) if (host.isConnected) host.requestUpdate();
  };

  async function begin(): Promise<void> {
    isLoading = true;
    clearTimeout(timer);
    try {
      module = await load();
    } catch {
      cannot = failure('network', `${name} cannot be read: is it beside the script, and in script-src?`, true);
      failedAt = performance.now();
      timer = setTimeout(tell, RETRY_MS);
    }
    isLoading = false;
    tell();
  }

  return (host) => {
    if (module) return module;
    waiting.add(host);
    if (!isLoading && performance.now() - failedAt >= PAUSE_MS) void begin();
    if (cannot && !isLoading) throw cannot;
    return undefined;
  };
}
