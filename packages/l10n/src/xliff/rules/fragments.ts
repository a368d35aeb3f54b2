import { isNmtoken } from '../xml/values.js';

/** A fragment identifier: the way down to an element, and what stands last. */
export interface Fragment {
  readonly file?: string;
  readonly group?: string;
  readonly unit?: string;
  /** A note, a piece of original data, a segment or code (no prefix), a code in a target (`t`), or something of a module. */
  readonly leaf?: { readonly prefix: string | undefined; readonly id: string };
}

/** Prefixes of modules, and `tbx`, which the Technical Committee has registered besides. */
const REGISTERED: ReadonlySet<string> = new Set(['mtc', 'gls', 'fs', 'mda', 'res', 'ctr', 'slr', 'val', 'its', 'itsm', 'pgs', 'tbx']);

/**
 * Reads `#/f=…/u=…/n=…` (XLIFF 2.2 part 1, 2, Fragment Identification): the selectors of file, group and unit in this order, each at
 * most once, then at most one other.
 *
 * @returns what is wrong, as a string, when it has not this form
 */
export function fragment(reference: string): Fragment | string {
  const found: { file?: string; group?: string; unit?: string; leaf?: NonNullable<Fragment['leaf']> } = {};
  let last = -1;
  for (const selector of reference.replace(/^#\/?/, '').split('/')) {
    const [prefix, id] = selector.includes('=') ? split(selector) : [undefined, selector];
    if (!isNmtoken(id) || (prefix !== undefined && !isNmtoken(prefix))) return `"${selector}" is not a selector`;
    const place = ['f', 'g', 'u'].indexOf(prefix ?? '');
    if (found.leaf) return `"${selector}" stands after the last selector`;
    if (place >= 0) {
      if (place <= last) return 'file, group and unit must stand in this order, each once';
      last = place;
      found[(['file', 'group', 'unit'] as const)[place] ?? 'file'] = id;
    } else {
      if (prefix !== undefined && !['n', 'd', 't'].includes(prefix) && !REGISTERED.has(prefix))
        return `the prefix "${prefix}" is not registered`;
      found.leaf = { prefix, id };
    }
  }
  return found;
}

function split(selector: string): [string, string] {
  const at = selector.indexOf('=');
  return [selector.slice(0, at), selector.slice(at + 1)];
}
