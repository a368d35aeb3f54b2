import type { embeds as english } from '../en/embeds';

export const embeds: Record<keyof typeof english, string> = {
  'embeds.summary': '未保存，请查看下方标出的内容。',
  'embeds.malformed': '嵌入配置的格式有误，请重新打开页面。',
  'embeds.name.missing': '请填写名称，方便同事查找。',
  'embeds.long': '内容过长，最多 {limit} 个字符。',
  'embeds.id.malformed': '“{id}”不能用作标识。请使用小写字母、数字和单个连字符，长度为 2 至 48 个字符；也可以留空，由系统生成。',
  'embeds.id.taken': '标识“{id}”已被其他嵌入配置使用。请换一个，或留空由系统生成。',
  'embeds.element': '没有组件“{element}”，请从列表中选择。',
  'embeds.option.unknown': '{element} 没有选项“{option}”。',
  'embeds.option.value': '“{value}”不是该选项的可用值：{values}。',
  'embeds.option.number': '请填写 {min} 至 {max} 之间的整数，或留空。',
  'embeds.option.month': '“{value}”不是月份。请按 2026-11 的格式填写，或留空。',
  'embeds.option.key': '没有已发布的内容使用标识“{value}”，请从列表中选择。',
  'embeds.item.missing': '{element} 只显示一项内容，请选择要显示的内容。',
  'embeds.changed': '您打开此嵌入配置之后，其他人修改或删除了它，因此本次未保存。请在新窗口中重新打开，对照后在新窗口中保存您的修改。',
  'embeds.gone': '没有标识为“{id}”的嵌入配置，可能已被删除。',
};
