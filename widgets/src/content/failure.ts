/**
 * - `no-endpoint`: neither the script's address nor the `endpoint` attribute says where the content is.
 * - `network`: no answer, or none in time.
 * - `http`: an answer with an error status.
 * - `bad-data`: an answer that is no snapshot.
 * - `unknown-schema`: a snapshot for newer elements than these.
 * - `unknown-item`: the content has nothing with this `item`.
 */
export type FailureCode = 'no-endpoint' | 'network' | 'http' | 'bad-data' | 'unknown-schema' | 'unknown-item';

/** Why content could not be had. Copies of other versions read it: only these fields count. */
export interface Failure extends Error {
  code: FailureCode;
  /** What happened, where, and what to do: a sentence for people, English. */
  message: string;
  /** Trying again later may help. */
  transient: boolean;
}

export function failure(code: FailureCode, message: string, transient = false): Failure {
  return Object.assign(new Error(message), { code, transient });
}
