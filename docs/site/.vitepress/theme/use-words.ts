import { useData } from 'vitepress';
import { computed, type ComputedRef } from 'vue';
import { languageOf } from '../language';
import { SITE_WORDS, type SiteWords } from './site-words';

export function useWords(): ComputedRef<SiteWords> {
  const { lang } = useData();
  return computed(() => SITE_WORDS[languageOf(lang.value)]);
}
