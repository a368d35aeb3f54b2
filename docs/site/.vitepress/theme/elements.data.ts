import { translated } from '../reference/chinese';
import { readElements } from '../reference/manifest';

export interface ListedElement {
  tag: string;
  summary: { en: string; zh: string };
}

declare const data: ListedElement[];
export { data };

export default {
  load: (): ListedElement[] => readElements().map(({ tag, summary }) => ({ tag, summary: { en: summary, zh: translated(summary) } })),
};
