import { attempt } from './attempt.js';

const PREFIX = 'party-building:';

/** Keeps the last good copy of a snapshot for the next visit. A browser that refuses storage, or has no room, just has none. */
export function saveCopy(key: string, json: string): void {
  attempt(() => localStorage.setItem(PREFIX + key, sealed(json)));
}

/** The copy as it was saved; none when it has been damaged. */
export function savedCopy(key: string): string | undefined {
  const entry = attempt(() => localStorage.getItem(PREFIX + key)) ?? '';
  const json = entry.slice(entry.indexOf('{'));
  return sealed(json) === entry ? json : undefined;
}

/** FNV-1a, 32 bits: finds damage, not forgery (who can write here can write the page). */
function sealed(json: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < json.length; i++) hash = Math.imul(hash ^ json.charCodeAt(i), 0x01000193);
  return hash + json;
}
