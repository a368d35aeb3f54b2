/** The words of the preview's pages. They are no sentences of the admin: whoever reads them may have no account. */
export interface PageWords {
  lang: string;
  title: (title: string) => string;
  language: string;
  width: string;
  phone: string;
  tablet: string;
  desktop: string;
  versions: string;
  draft: string;
  published: string;
  both: string;
  shown: string;
  own: string;
  whole: string;
  dark: string;
  texts: string;
  textsHint: string;
  textsNone: string;
  close: string;
  loading: string;
  note: (until: string) => string;
  renewing: string;
  ended: string;
  again: string;
  placeholder: (field: string) => string;
  missing: string;
  missingHint: string;
  notThere: string;
}

const en: PageWords = {
  lang: 'en',
  title: (title) => `Preview: ${title}`,
  language: 'Language',
  width: 'Width',
  phone: 'Phone',
  tablet: 'Tablet',
  desktop: 'Desktop',
  versions: 'Versions',
  draft: 'Draft',
  published: 'Published',
  both: 'Side by side',
  shown: 'Shown',
  own: 'This content',
  whole: 'Whole page',
  dark: 'Dark',
  texts: 'Texts in this preview',
  textsHint: 'Choose a text to open its field. A click on a text in the draft does the same.',
  textsNone: 'The draft shows no text that you can edit.',
  close: 'Close',
  loading: 'Loading…',
  note: (until) => `A preview of a draft, for you to look at. It is not public; this link works until ${until}.`,
  renewing: 'This preview is being renewed…',
  ended: 'This preview has ended: it is kept open for ten minutes at a time. Load it again to see the draft as it is now.',
  again: 'Load again',
  placeholder: (field) => `[${field} is missing]`,
  missing: 'Missing before this can be published:',
  missingHint: 'In its place the draft shows words in brackets.',
  notThere: 'This content is not published in this language yet.',
};

const zhHans: PageWords = {
  lang: 'zh-Hans',
  title: (title) => `预览：${title}`,
  language: '语言',
  width: '宽度',
  phone: '手机',
  tablet: '平板',
  desktop: '电脑',
  versions: '版本',
  draft: '草稿',
  published: '已发布',
  both: '并排对比',
  shown: '显示范围',
  own: '本条内容',
  whole: '整个页面',
  dark: '深色',
  texts: '预览中的文字',
  textsHint: '选择一段文字，即可打开对应的编辑字段；在草稿中直接点击文字效果相同。',
  textsNone: '草稿中没有您可以编辑的文字。',
  close: '关闭',
  loading: '正在加载……',
  note: (until) => `这是草稿预览，仅供审阅，尚未公开。本链接有效期至${until}。`,
  renewing: '正在更新预览……',
  ended: '本次预览已结束：每次预览保持十分钟。请重新加载，查看草稿的最新内容。',
  again: '重新加载',
  placeholder: (field) => `［缺少“${field}”］`,
  missing: '发布前还缺少：',
  missingHint: '缺少的内容在草稿中以方括号内的文字标出。',
  notThere: '此内容尚未以该语言发布。',
};

export const pageWords = (language: 'en' | 'zh-Hans'): PageWords => (language === 'en' ? en : zhHans);

/** What the example portal around the elements says, in the content's language. */
export interface PortalWords {
  name: string;
  sections: string[];
  heading: string;
  footer: string;
}

export const portalWords = (locale: string): PortalWords =>
  locale.startsWith('zh')
    ? {
        name: '集团门户（示例）',
        sections: ['集团概况', '业务领域', '新闻中心', '党的建设'],
        heading: '党的建设',
        footer: '此页为示例门户页面，用于预览。',
      }
    : {
        name: 'Group Portal (example)',
        sections: ['About', 'Businesses', 'News', 'Party building'],
        heading: 'Party building',
        footer: 'This page is an example of a portal, for previews.',
      };

/** Why a preview is not shown. */
export type Ending = 'expired' | 'revoked' | 'ended' | 'unknown' | 'gone' | 'failed';

/** Both languages at once: nobody knows who opens an old link. */
export const ENDINGS: Record<Ending, { zh: [title: string, text: string]; en: [title: string, text: string] }> = {
  expired: {
    zh: ['预览链接已过期', '共享的预览链接有效期为七天。如仍需查看，请联系将链接发给您的人，重新生成一个链接。'],
    en: ['This preview link has expired', 'A shared link shows a preview for seven days. Ask the person who sent it to you for a new one.'],
  },
  revoked: {
    zh: ['预览链接已停用', '此链接已被收回。如仍需查看，请联系将链接发给您的人。'],
    en: [
      'This preview link has been revoked',
      'It was taken back. If you still need to see the preview, ask the person who sent it to you.',
    ],
  },
  ended: {
    zh: ['本次预览已结束', '每次预览保持十分钟。请重新加载，或在管理后台重新打开预览。'],
    en: ['This preview has ended', 'A preview is kept open for ten minutes at a time. Load it again, or open it again from the admin.'],
  },
  unknown: {
    zh: ['没有这个预览', '链接不完整或不正确。请完整复制链接地址；如仍无法打开，请联系将链接发给您的人。'],
    en: [
      'There is no such preview',
      'The link is not complete or not correct. Copy the whole address; if it still does not open, ask the person who sent it to you.',
    ],
  },
  gone: {
    zh: ['预览的内容已不存在', '该内容已被删除。如有疑问，请联系将链接发给您的人。'],
    en: ['What this preview showed is gone', 'The content has been deleted. If that surprises you, ask the person who sent you the link.'],
  },
  failed: {
    zh: ['暂时无法显示预览', '服务器出现问题。请稍后重新加载；如问题仍然存在，请联系系统管理员。'],
    en: [
      'The preview cannot be shown now',
      'Something went wrong on the server. Load it again in a moment; if it stays so, tell your administrator.',
    ],
  },
};
