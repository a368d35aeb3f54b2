/** One thing that is wrong with a file, in words for the person who sent it. */
export interface Finding {
  /** The file's name, where the caller gave one. */
  readonly file?: string;
  /** One-based. */
  readonly line: number;
  /** One-based, in UTF-16 code units. */
  readonly column: number;
  /** The name of the constraint, as `data-ref` or `file-size`. */
  readonly rule: string;
  /** A sentence. */
  readonly message: string;
}

/** `file:line:column rule message`, the form that editors and terminals turn into a link. */
export function findingLine({ file, line, column, rule, message }: Finding): string {
  return `${file === undefined ? '' : `${file}:`}${line}:${column} ${rule} ${message}`;
}
