/** Who may use what is published; set on the "Access" page of the admin. */
export interface Access {
  /** Which portals' scripts may read the answers: all, or those of the listed origins (`https://portal.example.com`). */
  origins: '*' | readonly string[];
  /** Which portals may frame embed pages; those that may read where none is listed. */
  frameAncestors?: readonly string[];
}

export const OPEN: Access = { origins: '*' };

/** @throws TypeError for what no browser sends as its `Origin`. */
export function checkAccess({ origins, frameAncestors = [] }: Access): void {
  for (const origin of [...(origins === '*' ? [] : origins), ...frameAncestors])
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new TypeError(`"${origin}" is not an origin like https://portal.example.com, without a path or a closing slash.`);
}

/** The origins whose pages may frame embed pages, `*` for all. */
export function frameAncestors({ origins, frameAncestors: listed = [] }: Access): readonly string[] {
  if (listed.length > 0) return listed;
  return origins === '*' ? ['*'] : origins;
}

/** The headers of every answer: name, value, name, value. */
export function accessHeaders({ origins }: Access): string[] {
  const common = ['Cross-Origin-Resource-Policy', 'cross-origin', 'X-Content-Type-Options', 'nosniff'];
  return origins === '*' ? ['Access-Control-Allow-Origin', '*', ...common] : common;
}

export function varyOn({ origins }: Access, ...fields: string[]): string[] {
  const all = origins === '*' ? fields : [...fields, 'Origin'];
  return all.length > 0 ? ['Vary', all.join(', ')] : [];
}

/** The headers with the origin allowed that asks, where origins are configured and its is among them. Never with credentials. */
export function allowOrigin(headers: string[], { origins }: Access, origin: string | undefined): string[] {
  return origins !== '*' && origin !== undefined && origins.includes(origin)
    ? [...headers, 'Access-Control-Allow-Origin', origin]
    : headers;
}
