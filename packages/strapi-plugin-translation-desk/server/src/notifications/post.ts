import { lookup } from 'node:dns';
import { once } from 'node:events';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { literalAddress, mayCall, type AddressRanges } from './receiver-address';

export interface Post {
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Ranges that may be called besides public addresses. */
  allowedAddresses: AddressRanges;
  /** The longest that it may take, in milliseconds. */
  within: number;
}

/**
 * Sends a body and reads no answer but its status. Redirects are not followed. The address that is judged is the one that is connected to:
 * `fetch` would look the name up once more after we had, and take what it says then.
 *
 * @returns the status.
 * @throws Error for an address that may not be called, and for what goes wrong on the way.
 */
export async function post({ url, headers, body, allowedAddresses, within }: Post): Promise<number> {
  const target = new URL(url);
  const literal = literalAddress(target);
  // Node connects to an address without looking it up.
  if (literal !== undefined && !mayCall(literal, allowedAddresses)) throw refusal(literal);
  const send = target.protocol === 'https:' ? requestHttps : requestHttp;
  const request = send(target, {
    method: 'POST',
    headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
    lookup: onlyAllowed(allowedAddresses),
    agent: false,
    signal: AbortSignal.timeout(within),
  });
  request.end(body);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  response.destroy();
  return response.statusCode ?? 0;
}

/** A lookup that fails for a name of which any address may not be called. */
function onlyAllowed(allowed: AddressRanges): LookupFunction {
  return (hostname, options, done) =>
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const refused = addresses?.find(({ address }) => !mayCall(address, allowed));
      const problem = error ?? (refused && refusal(refused.address));
      if (problem) return done(problem, options.all ? [] : '', 0);
      const [first] = addresses;
      return options.all || !first ? done(null, addresses) : done(null, first.address, first.family);
    });
}

const refusal = (address: string): Error =>
  new Error(`${address} is no public address; notifications.webhook.allowedAddresses names others that may be called`);
