import { API_PATH } from '@party-building/contract';
import { fileURLToPath } from 'node:url';

export interface Settings {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Origin of the CMS, as the Content-Security-Policy names it. */
  cmsOrigin: string;
  /** Where the CMS serves its public routes, without a trailing slash. */
  endpoint: string;
  /** Folder of the last good copies of the fragments. */
  copies: string;
}

/** A setting that cannot be used; the message is for the person who set it. */
export class SettingError extends Error {}

/** Reads `HOST`, `PORTAL_PORT`, `PUBLIC_URL` (of the CMS) and `PORTAL_COPIES`; an empty one counts as absent. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const cms = readAddress(env.PUBLIC_URL || 'http://localhost:1337');
  return {
    host: env.HOST || '127.0.0.1',
    port: readPort('PORTAL_PORT', env.PORTAL_PORT || '8080'),
    cmsOrigin: cms.origin,
    endpoint: cms.origin + cms.pathname.replace(/\/+$/, '') + API_PATH,
    copies: env.PORTAL_COPIES || fileURLToPath(new URL('../.tmp/fragments/', import.meta.url)),
  };
}

/** @throws SettingError in the name of the variable. */
export function readPort(variable: string, text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new SettingError(`${variable} is "${text}": give a number from 0 to 65535.`);
  return port;
}

function readAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new SettingError(`PUBLIC_URL is "${text}": give the address of the CMS, such as https://cms.example.com.`);
  }
  return url;
}
