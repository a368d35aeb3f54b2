/** As much of vitest's test context as is used. */
type Skip = (note: string) => never;

/**
 * A service that is not there: a visible skip on a newcomer's machine, a failure in CI, where `.ci/run` starts it.
 *
 * @param what the service and how to have it, as a sentence.
 */
export function missingService(skip: Skip, what: string): never {
  if (process.env['CI'] === 'true') throw new Error(`${what} In CI a missing service is a failure.`);
  return skip(what);
}
