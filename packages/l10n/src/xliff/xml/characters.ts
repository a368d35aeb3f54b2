/** Whether XML 1.0 allows the code point (2.2, production 2). */
export function codePointInXml(value: number): boolean {
  return (
    value === 0x9 ||
    value === 0xa ||
    value === 0xd ||
    (value >= 0x20 && value <= 0xd7ff) ||
    (value >= 0xe000 && value <= 0xfffd) ||
    value >= 0x10000
  );
}
