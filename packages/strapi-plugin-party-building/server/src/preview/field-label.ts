import { wordsOf } from '../content-types/labels';
import type { Attributes, Components, Field } from '../content-types/walk';

interface Of {
  /** The name of the content type. */
  type: string;
  attributes: Attributes;
  components: Components;
}

/** What an editor calls a field, as the edit view does: “Measures 1 · Title”. */
export function fieldLabel(path: Field['path'], { type, attributes, components }: Of, language: 'en' | 'zh-Hans'): string {
  const words: string[] = [];
  let owner: { room: 'types' | 'components'; name: string; attributes: Attributes } = { room: 'types', name: type, attributes };
  for (const step of path) {
    if (typeof step === 'number') {
      words.push(`${words.pop() ?? ''} ${step + 1}`.trim());
      continue;
    }
    words.push(wordsOf(owner.room, owner.name, step, language));
    const component = owner.attributes[step]?.component;
    if (component) owner = { room: 'components', name: component.replace(/^.*\./, ''), attributes: components(component) };
  }
  return words.join(' · ');
}
