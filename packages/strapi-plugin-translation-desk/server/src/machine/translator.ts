import type { Inline } from '@party-building/l10n';

/** What a text is to be translated to. */
export interface MachineQuery {
  readonly source: readonly Inline[];
  readonly sourceLocale: string;
  readonly targetLocale: string;
}

/**
 * A machine that translates. What it says is a suggestion with its origin, never a translation: nothing of it is stored before a person has
 * taken it.
 */
export interface MachineTranslator {
  /** Shown with its suggestions. */
  readonly name: string;
  /** @returns a text with the codes of the source; nothing where it has none. */
  translate(query: MachineQuery): Promise<readonly Inline[] | undefined>;
}
