import type { appearance as english } from '../en/appearance';

export const appearance: Record<keyof typeof english, string> = {
  'appearance.summary': '未保存，请查看下方标出的内容。',
  'appearance.malformed': '外观设置的格式有误，请重新打开页面。',
  'appearance.size': '请填写 {min} 至 {max} 之间的像素值，或留空。',
  'appearance.grey.missing': '请选择开始和结束日期，或全部清空。',
  'appearance.grey.reversed': '结束日期早于开始日期，请选择同一天或更晚的日期。',
};
