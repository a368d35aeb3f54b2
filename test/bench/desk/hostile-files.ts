/** A file made to do harm, and the rule by which it is refused. */
export interface HostileFile {
  name: string;
  rule: string;
  make(): string | Buffer;
}

const MOST_BYTES = 20_000_000;

const around = (content: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><file id="f1">${content}</file></xliff>`;
const unit = (content: string, id = 'u1'): string => `<unit id="${id}"><segment><source>${content}</source></segment></unit>`;
/** So many that the file is as large as it may be. */
const filling = (each: string): string => each.repeat(Math.floor((MOST_BYTES - 1000) / each.length));

/** As large as files may be where that is what does the harm. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  {
    name: 'entities',
    rule: 'doctype',
    make: () =>
      `<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>${around(unit('&c;'))}`,
  },
  { name: 'external', rule: 'doctype', make: () => `<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">${around(unit('a'))}` },
  { name: 'large', rule: 'file-size', make: () => Buffer.alloc(MOST_BYTES + 1, 0x20) },
  { name: 'deep', rule: 'depth', make: () => around(unit('<pc id="a">'.repeat(400_000))) },
  { name: 'elements', rule: 'element-count', make: () => around(unit(filling('<ph id="a"/>'))) },
  { name: 'prefixes', rule: 'element-count', make: () => around(unit(filling('<a:b xmlns:a="urn:a"/>'))) },
  {
    name: 'attributes',
    rule: 'attribute-count',
    make: () => around(`<unit ${Array.from({ length: 500_000 }, (_, at) => `a${at}="${at}"`).join(' ')}/>`),
  },
  { name: 'attribute', rule: 'attribute-size', make: () => around(`<unit id="${'u'.repeat(MOST_BYTES - 1000)}"/>`) },
  { name: 'units', rule: 'unit-count', make: () => around(Array.from({ length: 50_001 }, (_, at) => unit('', `u${at}`)).join('')) },
  { name: 'unclosed', rule: 'well-formed', make: () => around(unit(`<a>${filling('x')}`)) },
  { name: 'control', rule: 'character', make: () => around(unit(`${'a'.repeat(MOST_BYTES - 1000)}\u0001`)) },
  { name: 'encoding', rule: 'encoding', make: () => Buffer.concat([Buffer.from(around(unit(filling('a')))), Buffer.from([0xff])]) },
];

/** A file of 20 MB that nobody made to do harm: as many units as documents have, with codes and translations. */
export function validFile(): string {
  const text = 'The Party branch reviews <pc id="1" type="fmt" subType="xlf:b">progress</pc> every quarter. '.repeat(6);
  const translation = '党支部每季度检查<pc id="1" type="fmt" subType="xlf:b">进展</pc>。'.repeat(6);
  const numbered = (content: string): string => {
    let code = 0;
    return content.replace(/id="1"/g, () => `id="${(code += 1)}"`);
  };
  const [source, target] = [numbered(text), numbered(translation)];
  const each = (at: number): string =>
    `<unit id="u${at}" name="measures[${at}].text"><segment state="translated"><source>${source}</source><target>${target}</target></segment></unit>`;
  const count = Math.floor((MOST_BYTES - 1000) / Buffer.byteLength(each(10_000)));
  return around(Array.from({ length: count }, (_, at) => each(at)).join('')).replace('srcLang="en"', 'srcLang="en" trgLang="zh-CN"');
}
