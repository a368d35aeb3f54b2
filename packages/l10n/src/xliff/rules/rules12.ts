import { attribute, descendants, elements, type XmlElement } from '../xml/element.js';
import { reportRepeated, type DocumentRule, type Report } from './rule.js';

const contents: ReadonlySet<string> = new Set(['source', 'seg-source', 'target']);
/** Elements of the format itself inside. */
function* inCore(root: XmlElement): Generator<XmlElement> {
  for (const each of descendants(root)) if (each.namespace === root.namespace) yield each;
}

/** XLIFF 1.2, 2.3 (`id`): unit ids are unique within their file. */
const unitIdUnique: DocumentRule = {
  name: 'structural-id-unique',
  check(root, report) {
    for (const file of elements(root, root.namespace, 'file')) {
      const units = [...inCore(file)].filter(({ name }) => name === 'trans-unit' || name === 'bin-unit');
      reportRepeated(units, report);
    }
  },
};

/** XLIFF 1.2, 2.4 (`id` of inline elements): a content's codes have ids of their own; an end shares that of its start. */
const inlineIdUnique: DocumentRule = {
  name: 'inline-id-unique',
  check(root, report) {
    eachContent(root, (codes) => {
      const starts = codes.filter(({ name }) => ['g', 'x', 'bx', 'bpt', 'ph', 'it'].includes(name));
      reportRepeated(starts, report);
    });
  },
};

/** XLIFF 1.2, 2.4 (`rid`): an end code follows the start code of its rid, or of its id where it has none. */
const spanPair: DocumentRule = {
  name: 'start-code',
  check(root, report) {
    eachContent(root, (codes) => {
      pair(codes, 'bpt', 'ept', report);
      pair(codes, 'bx', 'ex', report);
    });
  },
};

export const RULES_12: readonly DocumentRule[] = [unitIdUnique, inlineIdUnique, spanPair];

/** What joins a start and its end. */
export const spanKey = (element: XmlElement): string => attribute(element, 'rid') ?? attribute(element, 'id') ?? '';

function pair(codes: readonly XmlElement[], start: string, end: string, report: Report): void {
  const opened = new Map<string, XmlElement>();
  for (const code of codes) {
    const key = spanKey(code);
    if (code.name === start) {
      if (opened.has(key)) report(code, `Two <${start}> have the reference "${key}".`);
      opened.set(key, code);
    } else if (code.name === end && !opened.delete(key)) {
      report(code, `There is no <${start}> before this <${end}> "${key}".`);
    }
  }
  for (const [key, code] of opened) report(code, `There is no <${end}> after this <${start}> "${key}".`);
}

function eachContent(root: XmlElement, check: (codes: readonly XmlElement[]) => void): void {
  for (const content of inCore(root)) if (contents.has(content.name)) check([...inCore(content)]);
}
