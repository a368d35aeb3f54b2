import type { RequestRecord } from '@party-building/delivery';

interface Log {
  http(message: string, fields: object): unknown;
  error(message: string, fields: object): unknown;
}

/** One line a request. The record holds nothing that must not be kept: no query, no address, no header but the identifier. */
export const accessLine =
  (log: Log) =>
  (record: RequestRecord): void =>
    void log.http(`${record.method} ${record.path} ${record.status}`, { request: record });

/** What a reader saw as 503: the reason, and the identifier that the reader was given. */
export const failureLine =
  (log: Log) =>
  (error: unknown, record: RequestRecord): void =>
    void log.error(`party-building: ${record.method} ${record.path} failed (request ${record.id}): ${String(error)}`, { request: record });
