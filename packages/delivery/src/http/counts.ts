import type { Route } from './routes.js';

/** How a request ended: what a status says that is worth a line in a diagram. */
export const RESULTS = ['ok', 'not-modified', 'redirected', 'refused', 'failed'] as const;
export type Result = (typeof RESULTS)[number];

export type RouteCounts = Record<Result, number>;

/** Plain numbers, so that counting costs an answer nothing; whoever wants to know reads them. */
export class RequestCounts {
  readonly #routes = new Map<Route, RouteCounts>();

  of(route: Route): RouteCounts {
    const known = this.#routes.get(route);
    if (known !== undefined) return known;
    const counts: RouteCounts = { ok: 0, 'not-modified': 0, redirected: 0, refused: 0, failed: 0 };
    this.#routes.set(route, counts);
    return counts;
  }

  add(route: Route, status: number): void {
    this.of(route)[resultOf(status)] += 1;
  }

  /** Of every route that has been asked for. */
  entries(): Iterable<[Route, Readonly<RouteCounts>]> {
    return this.#routes.entries();
  }
}

export function resultOf(status: number): Result {
  if (status < 300) return 'ok';
  if (status === 304) return 'not-modified';
  if (status < 400) return 'redirected';
  // 501 is how oEmbed refuses a format (2.3.3): no failure of ours.
  return status < 500 || status === 501 ? 'refused' : 'failed';
}
