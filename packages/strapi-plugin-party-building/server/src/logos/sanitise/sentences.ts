import type { Reason, ReasonCode } from './verdict';

export type SentenceLanguage = 'en' | 'zh-Hans';

/** For editors: what happened, and what to do where there is something to do. */
const SENTENCES: Record<SentenceLanguage, Record<ReasonCode, string>> = {
  en: {
    handler: 'Line {line}: the script “{what}” has been taken out.',
    element: 'Line {line}: “{what}” has been taken out: it is no part of a plain drawing.',
    animation: 'Line {line}: the animation “{what}” has been taken out; logos stand still.',
    picture: 'Line {line}: the picture in the drawing has been taken out. Trace it to paths, or upload a PNG.',
    link: 'Line {line}: the link “{what}” has been taken out; what it held is still drawn.',
    attribute: 'Line {line}: “{what}” has been taken out: it is not known to be safe.',
    'editor-data': 'Line {line}: notes of the drawing program (“{what}”) have been taken out; they are not drawn.',
    reference: 'Line {line}: “{what}” refers to something outside the drawing and has been taken out.',
    dangling: 'Line {line}: “{what}” refers to something that is not in the drawing and has been taken out.',
    'duplicate-id': 'Line {line}: the name “{what}” is used twice; the second has been taken out.',
    value: 'Line {line}: the value “{what}” is not known to be safe and has been taken out.',
    style: 'Line {line}: the style “{what}” has been taken out: it is not known to be safe in a drawing.',
    text: 'Line {line}: the text “{what}” stands outside a text element and has been taken out.',
    'too-large': 'The file is larger than a logo can be. Simplify the drawing and export it again, at most 2 MB.',
    encoding: 'The file is not in UTF-8. Export it again as SVG with UTF-8 encoding.',
    malformed: 'The file is damaged at line {line}, column {column} (“{what}”). Export it again.',
    doctype:
      'The file begins with definitions of its own (line {line}), which could hide something. Export it as plain SVG, without “preserve editing capabilities”.',
    instruction: 'The file carries an instruction for other programs at line {line} (“{what}”). Export it as plain SVG.',
    'not-svg': 'The file is not an SVG drawing.',
    'too-deep': 'The parts of the drawing are nested too deeply (line {line}). Simplify the drawing and export it again.',
    'too-many': 'The drawing has too many parts (line {line}). Simplify it and export it again.',
    'too-slow': 'The drawing takes too long to read. Simplify it and export it again.',
    'too-heavy': 'The drawing takes too much memory to read. Simplify it and export it again.',
    loop: 'The drawing refers to itself at line {line} (“{what}”). Flatten it and export it again.',
    empty: 'Nothing of the drawing is left to see. Check that it consists of shapes or text.',
  },
  'zh-Hans': {
    handler: '第{line}行：已去除脚本“{what}”。',
    element: '第{line}行：已去除“{what}”，它不属于普通图形。',
    animation: '第{line}行：已去除动画“{what}”，标识应为静态图形。',
    picture: '第{line}行：已去除图形中嵌入的图片。请将其描摹为路径，或改传PNG文件。',
    link: '第{line}行：已去除链接“{what}”，其中的图形予以保留。',
    attribute: '第{line}行：已去除“{what}”，无法确认其安全。',
    'editor-data': '第{line}行：已去除绘图软件的附注（“{what}”），不影响显示。',
    reference: '第{line}行：“{what}”引用了图形以外的内容，已去除。',
    dangling: '第{line}行：“{what}”引用的内容不在图形之中，已去除。',
    'duplicate-id': '第{line}行：名称“{what}”重复，已去除后一个。',
    value: '第{line}行：已去除取值“{what}”，无法确认其安全。',
    style: '第{line}行：已去除样式“{what}”，无法确认其在图形中的安全。',
    text: '第{line}行：文字“{what}”不在文本元素之内，已去除。',
    'too-large': '文件过大，超出标识所需。请简化图形后重新导出，不超过2 MB。',
    encoding: '文件不是UTF-8编码。请以UTF-8编码重新导出SVG。',
    malformed: '文件在第{line}行第{column}列处损坏（“{what}”）。请重新导出。',
    doctype: '文件开头带有自定义内容（第{line}行），可能隐藏其他信息。请导出为普通SVG，不要勾选“保留编辑功能”。',
    instruction: '文件第{line}行带有针对其他程序的指令（“{what}”）。请导出为普通SVG。',
    'not-svg': '该文件不是SVG图形。',
    'too-deep': '图形嵌套层次过深（第{line}行）。请简化后重新导出。',
    'too-many': '图形部件过多（第{line}行）。请简化后重新导出。',
    'too-slow': '读取该图形耗时过长。请简化后重新导出。',
    'too-heavy': '读取该图形占用内存过多。请简化后重新导出。',
    loop: '图形在第{line}行引用了自身（“{what}”）。请扁平化后重新导出。',
    empty: '清理后已无可显示的内容。请确认图形由形状或文字构成。',
  },
};

/** A reason as a sentence for editors. */
export function sentenceOf(reason: Reason, language: SentenceLanguage): string {
  const values: Record<string, string> = { what: reason.what, line: String(reason.line), column: String(reason.column) };
  return SENTENCES[language][reason.code].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
