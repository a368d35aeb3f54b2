import { setTimeout } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/** How often a waiting instance asks whether it is its turn. */
const RETRY_MS = 250;

/** As much of a knex client as we use: a connection of our own, outside the pool, so that a pool of one does not wait for itself. */
interface DriverClient {
  acquireRawConnection(): Promise<object>;
  destroyRawConnection(connection: object): Promise<void>;
}

/**
 * Locks that end with the connection, so that a killed instance leaves none behind: of one database and, on PostgreSQL, one schema.
 * SQLite has no second instance.
 */
const TAKE: Record<string, { sql: string; taken: (result: never) => boolean }> = {
  postgres: {
    sql: "SELECT pg_try_advisory_lock(hashtext('party-building start'), hashtext(coalesce(current_schema(), ''))) AS taken",
    taken: ({ rows }: { rows: { taken: boolean }[] }) => rows[0]?.taken === true,
  },
  mysql: {
    sql: "SELECT GET_LOCK(CONCAT('party_building_', MD5(DATABASE())), 0) AS taken",
    taken: ([rows]: [{ taken: unknown }[]]) => Number(rows[0]?.taken) === 1,
  },
};

const held = new WeakMap<Core.Strapi, () => Promise<void>>();

/**
 * Lets one instance at a time through the part of a start that changes the database: schema, first rows of Strapi, seed. Two that start
 * on one empty database would otherwise both create its tables, and one would die of it. Taken while plugins register, which is before
 * Strapi looks at the schema; given back when Strapi is loaded.
 *
 * @param timeoutMs the longest wait for others.
 * @throws Error when another instance has been starting for longer than that, or the database cannot be reached.
 */
export async function lockStart(strapi: Core.Strapi, timeoutMs: number): Promise<void> {
  const lock = TAKE[strapi.db.dialect.client];
  if (!lock) return;
  const { connection: knex } = strapi.db;
  const client = knex.client as DriverClient;
  const connection = await client.acquireRawConnection();
  const take = async (): Promise<boolean> => lock.taken((await knex.raw(lock.sql).connection(connection)) as never);
  const start = performance.now();
  try {
    while (!(await take())) {
      if (performance.now() - start > timeoutMs) throw new Error(tooLate(timeoutMs));
      if (!waiting.has(strapi)) strapi.log.info('party-building: another instance is starting on this database; waiting for it');
      waiting.add(strapi);
      await setTimeout(RETRY_MS);
    }
  } catch (error) {
    await client.destroyRawConnection(connection);
    throw error;
  }
  if (waiting.has(strapi)) {
    strapi.log.info(`party-building: waited ${((performance.now() - start) / 1000).toFixed(1)} s for another instance to start`);
  }
  const loaded = setInterval(() => {
    // Strapi tells nobody when it is loaded: the last rows of a first start are written after every plugin's bootstrap.
    if (strapi.isLoaded) void releaseStart(strapi);
  }, 50).unref();
  held.set(strapi, async () => {
    clearInterval(loaded);
    await client.destroyRawConnection(connection);
  });
}

const waiting = new WeakSet<Core.Strapi>();

/** Lets the next instance start. Does nothing where the lock is not held. */
export async function releaseStart(strapi: Core.Strapi): Promise<void> {
  const release = held.get(strapi);
  held.delete(strapi);
  await release?.().catch((error: unknown) => strapi.log.warn(`party-building: the start lock's connection: ${String(error)}`));
}

const tooLate = (timeoutMs: number): string =>
  `Another instance has been starting on this database for more than ${Math.round(timeoutMs / 1000)} s. ` +
  'Look into its log, end it if it hangs, then start this one again; a longer wait is the setting “startTimeout” (START_TIMEOUT).';
