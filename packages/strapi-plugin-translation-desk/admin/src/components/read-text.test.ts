import { describe, expect, it } from 'vitest';
import { asUtf8Xml, textOf } from './read-text';

const utf16 = (text: string, isLittle: boolean) =>
  new Uint8Array(
    [...`\ufeff${text}`]
      .flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8])
      .map((byte, at, all) => (isLittle ? byte : (all[at ^ 1] ?? 0))),
  );

describe('a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('党建'), '党建'],
    ['UTF-8 with its mark', new TextEncoder().encode('\ufeff党建'), '党建'],
    ['UTF-16', utf16('党建', true), '党建'],
    ['UTF-16, the other way round', utf16('党建', false), '党建'],
    ['GB 18030', new Uint8Array([0xb5, 0xb3, 0xbd, 0xa8]), '党建'],
  ])('in %s is read', (_name, bytes, text) => expect(textOf(bytes, ['utf-8', 'gb18030'])).toBe(text));

  it('in another encoding is not read with signs lost', () => {
    expect(textOf(new Uint8Array([0xb5, 0xb3, 0xbd, 0xa8]), ['utf-8'])).toBeUndefined();
  });
});

it.each([
  ['<?xml version="1.0" encoding="UTF-16"?><xliff/>', '<?xml version="1.0" encoding="UTF-8"?><xliff/>'],
  ["<?xml version='1.0' encoding='utf-16le'?>", "<?xml version='1.0' encoding='UTF-8'?>"],
  ['<?xml version="1.0" encoding="GB18030"?>', '<?xml version="1.0" encoding="GB18030"?>'],
  ['<xliff encoding="UTF-16"/>', '<xliff encoding="UTF-16"/>'],
])('%s is sent as %s', (xml, sent) => expect(asUtf8Xml(xml)).toBe(sent));
