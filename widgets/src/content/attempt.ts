/** The result of something that may throw; `undefined` when it does, because there is nothing to do about it. */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
