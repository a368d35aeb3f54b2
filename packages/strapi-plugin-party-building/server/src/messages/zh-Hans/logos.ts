import type { logos as english } from '../en/logos';

export const logos: Record<keyof typeof english, string> = {
  'logos.gone': '该标识已不存在，请返回标识列表。',
  'logos.check.one': '每次只能检查一个文件。',
  'logos.check.no-picture': '“{name}”不是图片。请选择矢量图（SVG）或透明底图片（PNG）。',
  'logos.place.malformed': '请为每个文件选择组合方式、色彩模式、适用底色和文字语言。尚未作任何更改。',
  'logos.place.changed': '在此期间有人修改了该标识的版本。请重新加载页面并核对；尚未作任何更改。',
  'logos.place.no-file': '有文件已不在媒体库中，请重新选择。尚未作任何更改。',
};
