import { z } from 'zod';

/** Two things of one list with one key would share an address, an element's `item` and a DOM id. */
export function keyed<T extends z.ZodType<{ key: string }>>(item: T) {
  return z.array(item).refine((items) => new Set(items.map((each) => each.key)).size === items.length, 'keys are unique in a list');
}
