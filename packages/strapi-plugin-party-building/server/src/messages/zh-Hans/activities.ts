export const activities = {
  'activities.malformed': '无法识别页面提交的内容，请重新加载页面后再操作。',
  'activities.gone': '该活动已不存在，可能已被他人删除。请重新加载页面。',
  'activities.untitled': '未命名活动（副本）',
  'activities.create.forbidden': '您没有在所涉语言中创建活动的权限。请联系管理员授予内容类型“活动”的“创建”权限。',
  'activities.move.forbidden': '您没有更改此活动日期的权限。请联系管理员授予内容类型“活动”的“更新”权限。',
  'activities.move.gone': '该场次已不存在，可能已被他人更改或取消。请重新加载页面。',
  'activities.move.rule': '无法在此整体调整该活动的重复安排：其重复规则与新日期不符。请打开该活动修改首次日期和重复规则，或仅移动本场次。',
  'activities.undo.changed': '未能撤销：此后有人更改了该活动的日期。请打开活动查看当前安排。',
};
