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
  return oneLine(`${file === undefined ? '' : `${file}:`}${line}:${column} ${rule} ${message}`);
}

/** Text of a file in one line, without what a terminal would obey. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
