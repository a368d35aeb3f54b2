import type { Inline } from '../../inline/inline.js';
import { toTypes } from '../kinds.js';
import { hexOf, xmlElement, xmlText } from '../xml/write.js';

/** Original data of a unit or match: equal ones are stored once (XLIFF 2.2, 3.7.2.3.2). */
export class OriginalData {
  readonly #ids = new Map<string, string>();

  ref(data: string | undefined): string | undefined {
    if (data === undefined) return undefined;
    let id = this.#ids.get(data);
    if (id === undefined) this.#ids.set(data, (id = `d${this.#ids.size + 1}`));
    return id;
  }

  /** `<originalData>`, where there is any. */
  xml(): string[] {
    const data = [...this.#ids].map(([text, id]) => xmlElement('data', { id }, textWithControls(text)));
    return data.length === 0 ? [] : [xmlElement('originalData', {}, data.join(''))];
  }
}

/** Content as text, `<pc>`, `<ph>` and `<cp>` (XLIFF 2.2, 3.2.3). */
export function inline2(content: readonly Inline[], data: OriginalData): string {
  return content
    .map((each) => {
      if (typeof each === 'string') return textWithControls(each);
      const { id } = each;
      if (each.type === 'atom') return xmlElement('ph', { id, ...toTypes(each.kind), dataRef: data.ref(each.data) });
      const [dataRefStart, dataRefEnd] = [data.ref(each.data?.start), data.ref(each.data?.end)];
      return xmlElement('pc', { id, ...toTypes(each.kind), dataRefStart, dataRefEnd }, inline2(each.content, data));
    })
    .join('');
}

const textWithControls = (text: string): string => xmlText(text, (character) => xmlElement('cp', { hex: hexOf(character) }));

/** Ids of all codes in the contents. */
export function codeIds(...contents: readonly (readonly Inline[])[]): Set<string> {
  const ids = new Set<string>();
  const visit = (content: readonly Inline[]): void => {
    for (const each of content) {
      if (typeof each === 'string') continue;
      ids.add(each.id);
      if (each.type === 'pair') visit(each.content);
    }
  };
  contents.forEach(visit);
  return ids;
}

/** An id that is not taken: the name, or the name with as many repetitions as it takes. */
export function freeId(name: string, taken: ReadonlySet<string>): string {
  let id = name;
  while (taken.has(id)) id += name;
  return id;
}
