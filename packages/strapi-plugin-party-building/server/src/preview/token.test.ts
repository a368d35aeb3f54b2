import { describe, expect, it } from 'vitest';
import { EDITOR_SECONDS, hasEnded, keyFrom, readToken, secondsAfter, signed, type Grant } from './token';

const key = keyFrom('a secret');
const now = new Date('2026-11-22T01:00:00Z');
const grant: Grant = {
  kind: 'editor',
  scope: { type: 'grasp', documentId: 'one', locales: ['en'], drafts: { grasp: ['en'] } },
  locale: 'en',
  status: 'draft',
  language: 'en',
  expires: secondsAfter(now, EDITOR_SECONDS),
};

describe('a token', () => {
  it('says what it was signed with', () => {
    expect(readToken(signed(grant, key), key)).toEqual(grant);
    expect(readToken(signed({ kind: 'link', link: 'x', expires: 1 }, key), key)).toEqual({ kind: 'link', link: 'x', expires: 1 });
  });

  it('of another key, cut, changed or made up is none', () => {
    const token = signed(grant, key);
    const [payload = '', mac = ''] = token.split('.');
    const other = Buffer.from(JSON.stringify({ ...grant, scope: { ...grant.scope, documentId: 'two' } })).toString('base64url');
    const forged = [
      signed(grant, keyFrom('another secret')),
      `${other}.${mac}`,
      `${payload}.${mac.slice(0, -2)}`,
      `${payload}.${mac}.${mac}`,
      `${payload}.`,
      payload,
      '',
      '.',
    ];
    for (const each of forged) expect([each, readToken(each, key)]).toEqual([each, undefined]);
  });

  it('ends at its second', () => {
    expect(hasEnded(grant, now)).toBe(false);
    expect(hasEnded(grant, new Date(now.getTime() + EDITOR_SECONDS * 1000 - 1))).toBe(false);
    expect(hasEnded(grant, new Date(now.getTime() + EDITOR_SECONDS * 1000))).toBe(true);
  });
});
