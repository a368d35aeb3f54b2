import { get, type IncomingMessage } from 'node:http';
import type { Revision } from '@party-building/contract';
import type { Cms } from './cms';
import { until } from './until';

/** A reader of `v1/events`, as an element with `live` is one. */
export class Revisions {
  readonly seen: Revision[] = [];
  readonly #response: IncomingMessage;
  #waiting = '';

  private constructor(response: IncomingMessage) {
    this.#response = response.setEncoding('utf8').on('data', (chunk: string) => this.#take(chunk));
    // Cut off: `ended` stays false.
    response.on('error', () => undefined);
  }

  static async open(cms: Cms): Promise<Revisions> {
    const response = await new Promise<IncomingMessage>((resolve, reject) => get(cms.api('v1/events'), resolve).once('error', reject));
    if (response.statusCode !== 200) throw new Error(`v1/events answered ${response.statusCode}.`);
    return new Revisions(response);
  }

  /** Whether the server has ended the stream in good order. */
  get ended(): boolean {
    return this.#response.complete;
  }

  /** Waits for a revision of a locale other than `hash`. */
  async next(locale: string, hash?: string): Promise<Revision> {
    const matches = (revision: Revision): boolean => revision.locale === locale && revision.hash !== hash;
    await until(
      () => Promise.resolve(this.seen),
      (seen) => seen.some(matches),
    );
    return this.seen.find(matches) as Revision;
  }

  close(): void {
    this.#response.destroy();
  }

  #take(chunk: string): void {
    const events = (this.#waiting + chunk).split('\n\n');
    this.#waiting = events.pop() ?? '';
    for (const event of events) {
      const data = /^event: revision\ndata: (.*)$/m.exec(event)?.[1];
      if (data !== undefined) this.seen.push(JSON.parse(data) as Revision);
    }
  }
}
