/** Attributes of a tag in the order in which they are written; `true` stands for one without a value. */
export type Attributes = Readonly<Record<string, string | true>>;

export type CodePart = { text: string; kind: 'tag' | 'attribute' | 'value' | 'plain' };

/** The HTML of an element, in parts, for colours. */
export const tagParts = (tag: string, attributes: Attributes): CodePart[] => parts(tag, attributes, `></${tag}>`);

/** The same of an element that has no inside. */
export const voidTagParts = (tag: string, attributes: Attributes): CodePart[] => parts(tag, attributes, ' />');

/** Code one below the other. */
export const lineParts = (lines: CodePart[][]): CodePart[] =>
  lines.flatMap((line, i) => (i === 0 ? line : [{ text: '\n', kind: 'plain' as const }, ...line]));

function parts(tag: string, attributes: Attributes, end: string): CodePart[] {
  const written = Object.entries(attributes).flatMap(([name, value]): CodePart[] => [
    { text: ` ${name}`, kind: 'attribute' },
    ...(value === true
      ? []
      : [
          { text: '=', kind: 'plain' as const },
          { text: `"${value}"`, kind: 'value' as const },
        ]),
  ]);
  return [{ text: `<${tag}`, kind: 'tag' }, ...written, { text: end, kind: 'tag' }];
}

/** A rule of CSS, in parts, for colours. */
export function cssParts(selector: string, values: Readonly<Record<string, string>>): CodePart[] {
  const lines = Object.entries(values).flatMap(([name, value]): CodePart[] => [
    { text: `  ${name}`, kind: 'attribute' },
    { text: ': ', kind: 'plain' },
    { text: value, kind: 'value' },
    { text: ';\n', kind: 'plain' },
  ]);
  return [{ text: selector, kind: 'tag' }, { text: ' {\n', kind: 'plain' }, ...lines, { text: '}', kind: 'plain' }];
}
