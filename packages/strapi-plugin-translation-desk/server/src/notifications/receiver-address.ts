import { isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Ranges of addresses in CIDR notation: `10.20.0.0/16`, `fd12::/16`. */
export type AddressRanges = readonly string[];

/**
 * Whether the webhook may be called at an address: a public one, or one of the ranges that the operator has named. So a name that somebody
 * points to this machine, to the network behind it or to a cloud's metadata reaches none of them.
 *
 * @param address as a lookup gives it; IPv4 within IPv6 is judged as what it is.
 */
export function mayCall(address: string, allowed: AddressRanges): boolean {
  const parsed = ipaddr.process(address);
  if (parsed.range() === 'unicast' && !isCompatible(parsed)) return true;
  return allowed.some((range) => {
    const [network, bits] = ipaddr.parseCIDR(range);
    return network.kind() === parsed.kind() && parsed.match(network, bits);
  });
}

/** IPv4 in an older form of IPv6 (RFC 4291, 2.5.5.1), which `process` does not know. */
const isCompatible = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean => address.kind() === 'ipv6' && address.match(ipaddr.parseCIDR('::/96'));

export const isRange = (range: unknown): boolean => typeof range === 'string' && ipaddr.isValidCIDR(range);

/** The address that stands in a URL in place of a name, if one does. The URL parser has brought its other forms (`127.1`, `0x7f000001`) to this one. */
export function literalAddress({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[|\]$/gu, '');
  return isIPv6(bare) || ipaddr.IPv4.isValidFourPartDecimal(bare) ? bare : undefined;
}
