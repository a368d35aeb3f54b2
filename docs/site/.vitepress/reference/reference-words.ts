import type { Language } from '../language';

/** What the reference says itself; the rest comes from the manifest. */
export interface ReferenceWords {
  attributes: string;
  attribute: string;
  property: string;
  properties: string;
  type: string;
  meaning: string;
  events: string;
  event: string;
  eventClass: string;
  when: string;
  fields: string;
  slots: string;
  slot: string;
  defaultSlot: string;
  parts: string;
  part: string;
  tokens: string;
  token: string;
  preset: string;
  withoutScript: string;
  withoutScriptText: string;
}

export const REFERENCE_WORDS: Record<Language, ReferenceWords> = {
  en: {
    attributes: 'Attributes',
    attribute: 'attribute',
    property: 'property',
    properties: 'Properties',
    type: 'type',
    meaning: 'meaning',
    events: 'Events',
    event: 'event',
    eventClass: 'class',
    when: 'when',
    fields: 'fields',
    slots: 'Inside the tag',
    slot: 'slot',
    defaultSlot: 'everything',
    parts: 'Parts',
    part: 'part',
    tokens: 'CSS properties',
    token: 'property',
    preset: 'preset',
    withoutScript: 'Without script',
    withoutScriptText:
      'The fragment belongs [inside the tag](../server-side-include.md): it is read until the script has the content, and wherever no script runs. The second address is a page with this element alone, [for a frame](../embedding.md).',
  },
  zh: {
    attributes: '属性',
    attribute: 'HTML 属性',
    property: 'JavaScript 属性',
    properties: '仅限 JavaScript 的属性',
    type: '类型',
    meaning: '说明',
    events: '事件',
    event: '事件',
    eventClass: '类',
    when: '触发时机',
    fields: '字段',
    slots: '标签内的内容',
    slot: '插槽',
    defaultSlot: '全部内容',
    parts: '部件',
    part: '部件',
    tokens: 'CSS 属性',
    token: '属性',
    preset: '默认值',
    withoutScript: '没有脚本时',
    withoutScriptText:
      '第一个地址是 HTML 片段，应放在[标签之内](../server-side-include.md)：脚本取得内容之前，以及脚本不运行的地方，读者看到的就是它。第二个地址是只含本组件的页面，[供框架使用](../embedding.md)。',
  },
};
