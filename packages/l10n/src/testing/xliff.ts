import { XLIFF_20 } from '../xliff/names.js';

/** A document of XLIFF 2.0 around the content of one unit. */
export function inUnit(content: string, { attributes = '', target = 'zh-CN' }: { attributes?: string; target?: string } = {}): string {
  const trgLang = target === '' ? '' : ` trgLang="${target}"`;
  return (
    `<xliff xmlns="${XLIFF_20}" version="2.0" srcLang="en"${trgLang}><file id="f1"><unit id="u1"${attributes}>` +
    `${content}</unit></file></xliff>`
  );
}

/** The same around a source and, where given, a target. */
export function inSegment(source: string, target?: string, before = ''): string {
  return inUnit(`${before}<segment><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</segment>`);
}
