import type { Language } from '../language';
import { fragmentOf, itemsOf } from './content';
import { controlsOf, type Control } from './controls';
import { elementPage } from './element-page';
import { readElements } from './manifest';

export interface ElementParams {
  element: string;
  controls: Control[];
  /** Whether the CMS has a page with this element alone, readable without script. */
  framed: boolean;
}

/** The dynamic routes of the reference: a page for each element of the manifest. */
export function elementPaths(language: Language): { params: ElementParams; content: string }[] {
  return readElements().map((element) => {
    const items = itemsOf(element.tag);
    const hasFragment = fragmentOf(element.tag, language, items[0]) !== undefined;
    return {
      params: { element: element.tag, controls: controlsOf(element, items), framed: hasFragment },
      content: elementPage(element, language, { items, hasFragment }),
    };
  });
}
