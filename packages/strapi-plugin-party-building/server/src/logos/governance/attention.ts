import type { LogoRecord, NamedLogo } from './records';

/** Why somebody should look at a logo. */
export type AttentionReason = 'expired-published' | 'superseded-published' | 'expiring';

export interface Attention extends NamedLogo {
  reason: AttentionReason;
  /** Its last day, `yyyy-mm-dd`. */
  validUntil: string | null;
  successors: NamedLogo[];
}

/** At most one entry a logo, for its gravest reason. What nobody sees needs no attention for its dates. */
export function needsAttention({ documentId, name, validity }: LogoRecord): Attention[] {
  const { state, published, validUntil, successors } = validity;
  if (!published) return [];
  const reason: AttentionReason | undefined =
    state === 'expired'
      ? 'expired-published'
      : successors.length > 0
        ? 'superseded-published'
        : state === 'expiring'
          ? 'expiring'
          : undefined;
  return reason === undefined ? [] : [{ documentId, name, reason, validUntil, successors }];
}
