import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Whether an `Authorization` field carries a token (RFC 6750, 2.1). How long the answer takes says nothing about the token.
 */
export function bearerOf(token: string): (authorization: string | undefined) => boolean {
  const expected = digest(token);
  return (authorization = '') => {
    const [, sent = ''] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    return timingSafeEqual(digest(sent), expected);
  };
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
