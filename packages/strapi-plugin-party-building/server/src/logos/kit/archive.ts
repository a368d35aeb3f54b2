import { zipSync, type Zippable } from 'fflate';

export interface KitFile {
  name: string;
  bytes: Uint8Array;
}

/** The first day that the format can say, in any time zone: the archive's dates are the clock's, without a zone. */
const epoch = (): Date => new Date(1980, 0, 1, 12);
/** Encoded already: deflating again gains nothing. */
const STORED = /\.(?:png|webp)$/;

/** Files as a ZIP archive that depends on nothing but names and bytes: sorted, one date, deflated by the same code on every machine. */
export function archive(files: readonly KitFile[]): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const entries: Zippable = {};
  for (const { name, bytes } of sorted) entries[name] = [bytes, { level: STORED.test(name) ? 0 : 9 }];
  return zipSync(entries, { mtime: epoch(), os: 3, attrs: 0o100644 << 16 });
}
