import type { Listing } from '@party-building/contract';
import { listingSchema } from '@party-building/contract/schema';
import { canonicalJson } from './canonical-json.js';
import { checked, readStored } from './checked.js';
import { sha256 } from './sha256.js';

/** A listing with its bytes: what is stored beside a locale's snapshot. It has no address of its own. */
export interface BuiltListing {
  readonly locale: string;
  /** SHA-256 of `json`, lower-case hexadecimal. */
  readonly hash: string;
  readonly listing: Listing;
  /** Canonical JSON (RFC 8785), UTF-8. */
  readonly json: Buffer;
}

/** @throws InvalidSnapshot naming every place that breaks the contract. */
export function buildListing(listing: Listing): BuiltListing {
  const valid = checked(listingSchema, listing, `The listing of ${listing.locale}`);
  return built(valid, Buffer.from(canonicalJson(valid)));
}

/**
 * Reads a stored listing.
 *
 * @param hash what the bytes must hash to, lower-case hexadecimal SHA-256.
 * @throws InvalidSnapshot when the bytes do not match the hash, are not JSON, or break the contract.
 */
export function restoreListing(json: string | Buffer, hash?: string): BuiltListing {
  const { value, bytes } = readStored(listingSchema, json, hash, 'listing');
  return built(value, bytes);
}

const built = (listing: Listing, json: Buffer): BuiltListing => ({ locale: listing.locale, hash: sha256(json), listing, json });
