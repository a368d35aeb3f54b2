import type { roles as english } from '../en/roles';

export const roles: Record<keyof typeof english, string> = {
  'roles.communications-editor.name': '宣传编辑',
  'roles.communications-editor.description': '撰写和修改全部内容，完成后交由发布人员发布；本人不能发布。',
  'roles.publisher.name': '发布人员',
  'roles.publisher.description': '具有编辑的全部权限，并可发布、撤回和删除内容，设置全站外观。',
  'roles.web-integrator.name': '门户集成人员',
  'roles.web-integrator.description': '把内容接入各门户网站：制作嵌入代码，设定哪些门户可以读取，设置全站外观。',
  'roles.name-taken': '已有另一个名为“{name}”的角色。请先在“设置 → 角色”中将其改名，再创建此角色；本次未创建任何角色。',
  'roles.unknown': '请至少选择一个可供创建的角色。如未显示，请重新加载页面。',
};
