/**
 * Does foreign work that must not keep anybody waiting for ever.
 *
 * @throws Error when it takes longer than `longest` milliseconds; the work itself goes on unheard.
 */
export async function within<T>(longest: number, work: () => Promise<T>): Promise<T> {
  let late: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error(`it took more than ${longest / 1000} s`)), longest);
  });
  try {
    return await Promise.race([work(), limit]);
  } finally {
    clearTimeout(late);
  }
}
