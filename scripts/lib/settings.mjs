import { Stop } from './stop.mjs';

/** Where the CMS, the portal and the documentation listen and how the world reaches the CMS; see .env.example. */
export function readSettings(env) {
  const host = env.HOST?.trim() || '127.0.0.1';
  const port = readPort(env, 'PORT', 1337);
  const portalPort = readPort(env, 'PORTAL_PORT', 8080);
  const docsPort = readPort(env, 'DOCS_PORT', 8081);
  if (port === portalPort) throw new Stop(`PORT and PORTAL_PORT are both ${port}: the CMS and the portal each need a port of their own.`);
  return { host, port, portalPort, docsPort, publicUrl: readUrl(env, `http://localhost:${port}`) };
}

function readPort(env, name, preset) {
  const text = env[name]?.trim();
  if (!text) return preset;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) throw new Stop(`${name} is "${text}": it must be a port number from 1 to 65535.`);
  return port;
}

function readUrl(env, preset) {
  const text = env.PUBLIC_URL?.trim();
  if (!text) return preset;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.search || url.hash) {
    throw new Stop(`PUBLIC_URL is "${text}": it must be an address such as https://cms.example.com, without ? and #.`);
  }
  return text.replace(/\/+$/, '');
}
