import type { en } from './en';

export const zhHans: Record<keyof typeof en, string> = {
  'key.malformed': '标识“{key}”不可用。请使用小写字母、数字和单个连字符，最多64个字符。',
  'key.taken': '标识“{key}”已属于另一条内容，请换一个。',
  'key.fixed': '本条内容的标识“{key}”不能更改：门户网站正在引用它。如有需要，请新建一条内容。',
  'choice.unknown': '“{value}”不在可选项之中：{choices}。',
  'reference.missing': '此处选择的内容已不存在。请另选一条，或将此项留空。',
  'required.missing': '发布前请填写此项：门户网站需要它，其他语言缺失时也以它代替。',
  'link.unsafe': '链接“{link}”不被允许。请使用以https://、http://、mailto:或tel:开头的地址，或门户网站内的路径，例如/about。',
  'list.short': '此处请至少添加两项，或全部删除：只有一项无法成列。',
  'publish.summary': '未发布。{problem}',
  'database.silent': '数据库没有响应：内容尚未保存。请保持此页面打开，稍后再次保存。',
  'arrange.changed': '在此期间有人新增或删除了内容。请重新加载列表；尚未作任何更改。',
  'arrange.malformed': '排列顺序须包含全部内容，且每条只出现一次。',
  'upload.kind': '“{name}”的内容不属于可用的文件类型：{kinds}。',
  'upload.name': '“{name}”的内容是矢量图形，但名称并非如此。请将文件名改为以.svg结尾后重新上传。',
  'upload.drawing': '“{name}”不能用作矢量图形。{problem}',
  'upload.picture': '“{name}”无法作为图片读取：文件已损坏，或超过5000万像素。请用图片软件打开，缩小后另存再上传。',
  'upload.replacement': '“{name}”只能用同类文件（{kind}）替换，因为其地址保持不变。请将新文件另行上传。',
};
