import type { preview as en } from '../en/preview';

export const preview: Record<keyof typeof en, string> = {
  'preview.malformed': '未能生成链接：页面提交的内容无法识别。请刷新页面后重试。',
  'preview.gone': '未能生成链接：该内容已不存在，或您没有查看权限。',
  'preview.locale': '未能生成链接：该内容尚无此语言的草稿，请先保存。',
  'preview.link.gone': '该链接已不存在。',
};
