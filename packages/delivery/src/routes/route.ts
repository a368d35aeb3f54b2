import type { z } from 'zod';
import type { Caching } from '../outlets/content.js';

/**
 * Who can read a route:
 * - `portals`: scripts of the pages that the site's settings allow;
 * - `frames`: pages that the settings allow as frame ancestors;
 * - `operators`: whoever watches the servers, behind what the installation puts before it.
 */
export type Readers = 'portals' | 'frames' | 'operators';

/** Under what a route stands in a description of the API. */
export type Topic = 'content' | 'activities' | 'media' | 'embedding' | 'operation';

/** One public route: what descriptions of the API and the table of the "Access" page are made of. */
export interface PublicRoute {
  /** Template below `API_PATH` (RFC 6570, level 1), without a leading slash. */
  path: string;
  /** A stable name, camelCase. */
  id: string;
  topic: Topic;
  /** A short sentence without a full stop, English. */
  summary: string;
  description?: string;
  /** Schemas of the template's variables and of those that the query is read for. */
  parameters?: Readonly<Record<string, Parameter>>;
  query?: Readonly<Record<string, Parameter>>;
  answer: Answer;
  caching: Caching | 'none';
  readers: Readers;
  /** Statuses besides 200 and 304, with when they are sent. */
  others?: Readonly<Partial<Record<'302' | '400' | '401' | '404' | '501' | '503', string>>>;
}

export interface Parameter {
  schema: z.ZodType;
  description: string;
  example?: string;
  required?: boolean;
}

export interface Answer {
  /** Media types. */
  types: readonly string[];
  /** Of a JSON body: the name of its schema among the bodies of the contract, several where it is one of them, or the schema itself. */
  schema?: readonly string[] | z.ZodType;
  description: string;
}
