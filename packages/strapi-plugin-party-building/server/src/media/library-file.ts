/** As much of a file of Strapi's media library as we read. */
export interface LibraryFile {
  url: string;
  hash?: string;
  size?: number;
  updatedAt?: string | Date;
}

/** What has been made of files of the library; a replaced file has another size or time. */
export type Made<T> = Map<string, T>;

/**
 * Makes something of each of these rows of the library, once.
 *
 * @param failed is told of a file of which nothing could be made: it is left out.
 * @returns what was made of a file.
 */
export async function prepareFiles<T>(
  files: readonly object[],
  made: Made<T>,
  make: (file: LibraryFile) => Promise<T>,
  failed: (file: LibraryFile, error: unknown) => void,
): Promise<(file: object) => T | undefined> {
  const prepared = new Map<string, T>();
  for (const file of files.filter(isLibraryFile)) {
    const identity = identityOf(file);
    if (prepared.has(identity)) continue;
    try {
      const result = made.get(identity) ?? (await make(file));
      made.set(identity, result);
      prepared.set(identity, result);
    } catch (error) {
      failed(file, error);
    }
  }
  return (file) => (isLibraryFile(file) ? prepared.get(identityOf(file)) : undefined);
}

const isLibraryFile = (file: object): file is LibraryFile => 'url' in file && typeof file.url === 'string';

const identityOf = ({ url, hash, size, updatedAt }: LibraryFile): string => `${url} ${hash} ${size} ${String(updatedAt)}`;
