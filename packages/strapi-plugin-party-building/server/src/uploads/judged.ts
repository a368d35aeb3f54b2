import { AsyncLocalStorage } from 'node:async_hooks';

const judged = new AsyncLocalStorage<true>();

/** Runs what stores files that the intake has judged. */
export const storeJudged = <T>(store: () => Promise<T>): Promise<T> => judged.run(true, store);

/**
 * Whether the files that are stored now come from the intake: clean copies, and what Strapi makes of them. To encode those once more would
 * only lose quality.
 */
export const areJudged = (): boolean => judged.getStore() === true;
