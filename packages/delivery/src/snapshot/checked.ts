import { z } from 'zod';
import { sha256 } from './sha256.js';

/** A snapshot or listing that must not be shown: its bytes are damaged, or it breaks the contract. */
export class InvalidSnapshot extends Error {
  override readonly name = 'InvalidSnapshot';
}

/** @throws InvalidSnapshot naming every place that breaks the contract. */
export function checked<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new InvalidSnapshot(`${what} breaks the contract:\n${z.prettifyError(result.error)}`, { cause: result.error });
  return result.data;
}

/** @throws InvalidSnapshot when the bytes do not match the hash, are not JSON, or break the contract. */
export function readStored<T>(
  schema: z.ZodType<T>,
  json: string | Buffer,
  hash: string | undefined,
  kind: string,
): { value: T; bytes: Buffer } {
  const bytes = Buffer.from(json);
  const actual = sha256(bytes);
  const what = `The stored ${kind} ${hash ?? actual}`;
  if (hash !== undefined && actual !== hash)
    throw new InvalidSnapshot(`${what} is damaged: its ${bytes.length} bytes hash to ${actual}. Discard this copy and build it again.`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(bytes.toString());
  } catch (cause) {
    throw new InvalidSnapshot(`${what} is not JSON. Discard this copy and build it again.`, { cause });
  }
  return { value: checked(schema, parsed, what), bytes };
}
