interface Refusal {
  status?: unknown;
  message?: unknown;
  details?: unknown;
}

const refusalOf = (error: unknown): Refusal => (typeof error === 'object' && error !== null ? (error as Refusal) : {});

/** The HTTP status of an error of our calls; `undefined` where no answer came. */
export function statusOf(error: unknown): number | undefined {
  const { status } = refusalOf(error);
  return typeof status === 'number' ? status : undefined;
}

/** What the server says is wrong; `undefined` where no answer came, or it failed itself. */
export function sentenceOf(error: unknown): string | undefined {
  const { message } = refusalOf(error);
  const status = statusOf(error);
  return status !== undefined && status < 500 && typeof message === 'string' && message !== '' ? message : undefined;
}

/** What the server says of each field that it refused. */
export function fieldSentencesOf(error: unknown): string[] {
  const { errors } = (refusalOf(error).details ?? {}) as { errors?: unknown };
  return Array.isArray(errors) ? errors.flatMap((each: Refusal) => (typeof each?.message === 'string' ? [each.message] : [])) : [];
}

/** What the server tells with a refusal. */
export const detailsOf = <T>(error: unknown): T | undefined => refusalOf(error).details as T | undefined;
