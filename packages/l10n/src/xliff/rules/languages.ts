import { MATCHES, XML } from '../names.js';
import { attribute, elements, inherited, type XmlElement } from '../xml/element.js';
import type { DocumentRule, Report, ScopeRule } from './rule.js';
import { structure } from './ids.js';

function rootOf(element: XmlElement): XmlElement {
  let root = element;
  while (root.parent) root = root.parent;
  return root;
}

/** 3.2.2.12 and 3.2.2.13: the language of a source is srcLang, that of a target trgLang, stated or inherited. */
export const contentLanguage: ScopeRule = {
  name: 'content-language',
  check({ owner, parts }, report) {
    const root = rootOf(owner);
    const foreign = owner.namespace === MATCHES && attribute(owner, 'reference') === 'yes';
    for (const { source, target } of parts) {
      same(source, attribute(root, 'srcLang'), 'srcLang', report);
      if (!foreign) same(target, attribute(root, 'trgLang'), 'trgLang', report);
    }
  },
};

function same(element: XmlElement | undefined, expected: string | undefined, name: string, report: Report): void {
  const given = element && inherited(element, 'lang', XML);
  if (element && given !== undefined && expected !== undefined && given.toLowerCase() !== expected.toLowerCase()) {
    report(element, `The language of <${element.name}> is "${given}", but ${name} is "${expected}".`);
  }
}

/** 3.3.2.2: white space in a target is treated as in its source. */
export const contentSpace: ScopeRule = {
  name: 'content-space',
  check({ parts }, report) {
    for (const { source, target } of parts) {
      if (!source || !target) continue;
      const [expected, given] = [source, target].map((each) => inherited(each, 'space', XML) ?? 'default');
      if (given !== expected) report(target, `xml:space is "${given}" on the target but "${expected}" on the source.`);
    }
  },
};

/** 3.2.2.1: a document with targets names their language. */
export const targetLanguage: DocumentRule = {
  name: 'target-language',
  needs: (unit) => attribute(rootOf(unit), 'trgLang') === undefined,
  check(root, report) {
    if (attribute(root, 'trgLang') !== undefined) return;
    for (const file of elements(root, root.namespace, 'file')) {
      for (const unit of structure(file)) {
        if (unit.name !== 'unit') continue;
        for (const part of elements(unit, root.namespace)) {
          const target = elements(part, root.namespace, 'target')[0];
          if (target) return report(target, 'There is a <target>, but <xliff> has no trgLang.');
        }
      }
    }
  },
};
