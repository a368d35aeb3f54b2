/** What a server's refusal says, a sentence for each place: `options.view`, `appearance.colors.banner.light`. */
export function fieldProblems(error: unknown): Record<string, string> {
  const details = (error as { details?: { errors?: { path?: unknown; message?: unknown }[] } } | null)?.details;
  const problems = (details?.errors ?? []).flatMap(({ path, message }) =>
    typeof message === 'string' ? [[Array.isArray(path) ? path.join('.') : '', message] as const] : [],
  );
  return Object.fromEntries(problems);
}

/** What an answer that is no refusal of fields says, such as that somebody else was faster. */
export function sentenceOf(error: unknown): string | undefined {
  const { status, message } = (error ?? {}) as { status?: unknown; message?: unknown };
  return typeof status === 'number' && status < 500 && typeof message === 'string' && message !== '' ? message : undefined;
}
