import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { tokens } from '../search/bigrams';
import ElementList from './ElementList.vue';
import LiveElement from './LiveElement.vue';
import Palette from './Palette.vue';
import Pinned from './Pinned.vue';
import Sizes from './Sizes.vue';
import Stage from './Stage.vue';
import Start from './Start.vue';
import './colours.css';
import './text.css';
import './home.css';
import './live.css';

export default {
  extends: DefaultTheme,
  enhanceApp({ app, siteData }) {
    for (const [name, component] of Object.entries({ ElementList, LiveElement, Palette, Pinned, Sizes, Stage, Start }))
      app.component(name, component);
    // Set here and not in the site's configuration: a function there comes as text and would need eval.
    Object.assign(siteData.value.themeConfig.search.options, { miniSearch: { searchOptions: { tokenize: tokens } } });
  },
} satisfies Theme;
