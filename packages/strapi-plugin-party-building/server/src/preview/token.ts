import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Scope } from './scope';

/** How long a preview is open for the editor who asked for it; the admin asks for another one before it ends. */
export const EDITOR_SECONDS = 10 * 60;
export const LINK_SECONDS = 7 * 24 * 60 * 60;

/** An editor's own preview: what it may show stands in the token. */
export interface EditorGrant {
  kind: 'editor';
  scope: Scope;
  /** What is shown first. */
  locale: string;
  status: 'draft' | 'published';
  /** The editor's language. */
  language: 'en' | 'zh-Hans';
  /** Seconds since 1970. */
  expires: number;
}

/** A link for somebody without an account: what it may show is stored, so that it can be taken back. */
export interface LinkGrant {
  kind: 'link';
  link: string;
  expires: number;
}

export type Grant = EditorGrant | LinkGrant;

/** The key is derived: a token of ours is none of Strapi's, and the other way round. */
export const keyFrom = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'party-building preview', 32));

export function signed(grant: Grant, key: Buffer): string {
  const payload = Buffer.from(JSON.stringify(grant)).toString('base64url');
  return `${payload}.${macOf(payload, key).toString('base64url')}`;
}

/** What a token allows; `undefined` where it is not ours. Whether it has ended is for the caller to say. */
export function readToken(token: string, key: Buffer): Grant | undefined {
  const [payload = '', mac = '', ...rest] = token.split('.');
  const [given, own] = [Buffer.from(mac, 'base64url'), macOf(payload, key)];
  if (rest.length > 0 || given.length !== own.length || !timingSafeEqual(given, own)) return undefined;
  // Nobody but us has signed it.
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Grant;
}

export const hasEnded = ({ expires }: Pick<Grant, 'expires'>, now: Date): boolean => now.getTime() >= expires * 1000;

export const secondsAfter = (now: Date, seconds: number): number => Math.floor(now.getTime() / 1000) + seconds;

const macOf = (payload: string, key: Buffer): Buffer => createHmac('sha256', key).update(payload).digest();
