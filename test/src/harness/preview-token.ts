import { createHmac, hkdfSync } from 'node:crypto';
import { environmentOf } from './cms';

/** A preview's token as the server signs it; its key comes from the secret that the harness gives the CMS. */
export function signPreview(grant: object, secret = String(environmentOf('')['ADMIN_JWT_SECRET'])): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'party-building preview', 32));
  const payload = Buffer.from(JSON.stringify(grant)).toString('base64url');
  return `${payload}.${createHmac('sha256', key).update(payload).digest('base64url')}`;
}

/** What the token at the end of an address says. */
export const grantIn = (address: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(address.split('/').at(-1)?.split('.')[0] ?? '', 'base64url').toString()) as Record<string, unknown>;
