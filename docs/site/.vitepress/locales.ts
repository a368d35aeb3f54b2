import type { DefaultTheme, LocaleConfig } from 'vitepress';
import { sidebar } from './contents';
import { TAGS } from './language';

/** Languages as VitePress takes them: English at the root, Chinese below `zh/`. */
export function locales(): LocaleConfig<DefaultTheme.Config> {
  return {
    root: {
      label: 'English',
      lang: TAGS.en,
      title: 'Party Building Online',
      description: 'A company’s Party building concept, written once in Chinese and English, shown by any portal with one tag.',
      themeConfig: {
        nav: [
          { text: 'Getting started', link: '/getting-started' },
          { text: 'Elements', link: '/elements/', activeMatch: '^/elements/' },
          { text: 'Editors’ handbook', link: '/handbook/', activeMatch: '^/handbook/' },
          { text: 'Versions', link: '/versions' },
        ],
        sidebar: sidebar('en'),
        skipToContentLabel: 'Skip to content',
      },
    },
    zh: {
      label: '简体中文',
      lang: TAGS.zh,
      title: '党建在线',
      description: '企业党建理念，以中英文一次编写，任何门户用一个标签即可展示。',
      themeConfig: {
        nav: [
          { text: '快速开始', link: '/zh/getting-started' },
          { text: '组件', link: '/zh/elements/', activeMatch: '^/zh/elements/' },
          { text: '编辑手册', link: '/zh/handbook/', activeMatch: '^/zh/handbook/' },
          { text: '版本', link: '/zh/versions' },
        ],
        sidebar: sidebar('zh'),
        outline: { label: '本页内容' },
        docFooter: { prev: '上一页', next: '下一页' },
        darkModeSwitchLabel: '外观',
        lightModeSwitchTitle: '切换为浅色',
        darkModeSwitchTitle: '切换为深色',
        sidebarMenuLabel: '目录',
        returnToTopLabel: '返回顶部',
        langMenuLabel: '切换语言',
        skipToContentLabel: '跳到正文',
        notFound: {
          title: '没有这个页面',
          quote: '地址可能已经改变，请从首页或目录中查找。',
          linkLabel: '回到首页',
          linkText: '回到首页',
        },
      },
    },
  };
}

/** What the search box says in Chinese. */
export const CHINESE_SEARCH: DefaultTheme.LocalSearchOptions = {
  translations: {
    button: { buttonText: '搜索', buttonAriaLabel: '搜索文档' },
    modal: {
      displayDetails: '显示详细内容',
      resetButtonTitle: '清除',
      backButtonTitle: '关闭搜索',
      noResultsText: '没有找到',
      footer: {
        selectText: '打开',
        selectKeyAriaLabel: '回车键',
        navigateText: '选择',
        navigateUpKeyAriaLabel: '上箭头',
        navigateDownKeyAriaLabel: '下箭头',
        closeText: '关闭',
        closeKeyAriaLabel: 'Esc 键',
      },
    },
  },
};
