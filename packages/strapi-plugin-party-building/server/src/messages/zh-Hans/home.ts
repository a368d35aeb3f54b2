import type { home as english } from '../en/home';

export const home: Record<keyof typeof english, string> = {
  'home.live': '{language}：已发布{count}条，最近发布“{title}”，{time}',
  'home.live.nothing': '{language}：尚未发布任何内容',
  'home.drafts.draft': '{type}（{language}）：{draft}条未发布',
  'home.drafts.modified': '{type}（{language}）：{modified}条有未发布的修改',
  'home.drafts.both': '{type}（{language}）：{draft}条未发布，{modified}条有未发布的修改',
  'home.activity': '{time}：{title}',
  'home.activity.moved': '{time}：{title}（已改期）',
  'home.activity.cancelled': '{time}：{title}（已取消）',
  'home.activities.more': '{days}天内另有{count}场',
  'home.problems.errors': '错误{count}处，改正前无法发布',
  'home.problems.warnings': '提示{count}处，可能影响读者阅读',
  'home.problems.none': '检查未发现问题',
  'home.problems.counting': '正在检查全部内容，请稍候',
};
