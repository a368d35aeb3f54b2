import type { Reason } from '../logos/sanitise';
import type { MessageId } from '../messages';

/** A file that is not stored, and why. */
export class RefusedUpload extends Error {
  readonly reason: Reason | undefined;

  constructor(
    readonly code: string,
    readonly id: MessageId,
    readonly values: Record<string, string>,
    { cause, reason }: { cause?: unknown; reason?: Reason | undefined } = {},
  ) {
    super(`${id}: ${code}`, { cause });
    this.reason = reason;
  }
}
