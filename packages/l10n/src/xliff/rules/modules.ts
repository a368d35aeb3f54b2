import { FORMAT_STYLE, GLOSSARY, MATCHES, METADATA, RESOURCE_DATA, VALIDATION, XML } from '../names.js';
import { attribute, child, descendants, elements, type XmlElement } from '../xml/element.js';
import { reportRepeated, type ElementConstraint } from './rule.js';

const is = (element: XmlElement, namespace: string, name: string): boolean => element.namespace === namespace && element.name === name;

/** Part 2, 4.1.7.1: match ids are unique among the matches. */
export const matchIdUnique: ElementConstraint = {
  name: 'match-id-unique',
  at: ['matches'],
  check(element, report) {
    if (is(element, MATCHES, 'matches')) reportRepeated(elements(element, MATCHES, 'match'), report);
  },
};

/** Part 2, 4.2.5.1: ids of entries and translations are unique in their glossary. */
export const glossaryIdUnique: ElementConstraint = {
  name: 'glossary-id-unique',
  at: ['glossary'],
  check(element, report) {
    if (!is(element, GLOSSARY, 'glossary')) return;
    const inside = descendants(element).filter((each) => is(each, GLOSSARY, 'glossEntry') || is(each, GLOSSARY, 'translation'));
    reportRepeated(inside, report);
  },
};

/** Part 2, 4.2.4.3: an entry has a translation or a definition. */
export const glossaryEntry: ElementConstraint = {
  name: 'glossary-entry',
  at: ['glossEntry'],
  check(element, report) {
    if (!is(element, GLOSSARY, 'glossEntry')) return;
    if (!child(element, GLOSSARY, 'translation') && !child(element, GLOSSARY, 'definition')) {
      report(element, 'A glossary entry needs a <translation> or a <definition>.');
    }
  },
};

/** Part 2, 4.4.5.3: ids of metadata and its groups are unique within the metadata. */
export const metadataIdUnique: ElementConstraint = {
  name: 'metadata-id-unique',
  at: ['metadata'],
  check(element, report) {
    if (!is(element, METADATA, 'metadata')) return;
    const groups = descendants(element).filter((each) => is(each, METADATA, 'metaGroup'));
    reportRepeated([element, ...groups], report);
  },
};

/** Part 2, 4.3.5: a sub-style needs a style; an end code has neither unless it is isolated. */
export const formatStyle: ElementConstraint = {
  name: 'format-style',
  at: ['@fs', '@subFs'],
  check(element, report) {
    const fs = attribute(element, 'fs', FORMAT_STYLE);
    const subFs = attribute(element, 'subFs', FORMAT_STYLE);
    if (subFs !== undefined && fs === undefined) report(element, 'subFs needs fs.');
    if ((fs ?? subFs) !== undefined && element.name === 'ec' && attribute(element, 'isolated') !== 'yes') {
      report(element, 'An end code has fs or subFs only when it is isolated.');
    }
  },
};

/** Part 2, 4.5.4: ids of resources are unique in their file or unit. */
export const resourceIdUnique: ElementConstraint = {
  name: 'resource-id-unique',
  at: ['resourceData'],
  check(element, report) {
    if (is(element, RESOURCE_DATA, 'resourceData')) reportRepeated(elements(element, RESOURCE_DATA), report);
  },
};

/** Part 2, 4.5.4.5 and 4.5.4.6: a resource is inside, or elsewhere under href; its source is in the source language. */
export const resourceContent: ElementConstraint = {
  name: 'resource-content',
  at: ['source', 'target'],
  check(element, report) {
    if (!is(element, RESOURCE_DATA, 'source') && !is(element, RESOURCE_DATA, 'target')) return;
    if ((attribute(element, 'href') === undefined) === (elements(element).length === 0)) {
      report(element, `<${element.name}> has either content or href.`);
    }
    let root = element;
    while (root.parent) root = root.parent;
    const [given, expected] = [attribute(element, 'lang', XML), attribute(root, 'srcLang')];
    if (element.name === 'source' && given !== undefined && given.toLowerCase() !== expected?.toLowerCase()) {
      report(element, `The language of the resource's source is "${given}", but srcLang is "${expected ?? ''}".`);
    }
  },
};

const RULES = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'];

/** Part 2, 4.7.4.3: a rule is exactly one of four, or one of an extension; with existsInSource it is one of three. */
export const validationRule: ElementConstraint = {
  name: 'validation-rule',
  at: ['rule'],
  check(element, report) {
    if (!is(element, VALIDATION, 'rule')) return;
    const used = RULES.filter((name) => attribute(element, name) !== undefined);
    const custom = element.attributes.filter(({ namespace }) => namespace !== '' && namespace !== XML);
    if (used.length + (custom.length > 0 ? 1 : 0) !== 1)
      report(element, `A rule has exactly one of ${RULES.join(', ')} or one of its own.`);
    if (attribute(element, 'existsInSource') === 'yes' && !used.some((name) => name !== 'isNotPresent')) {
      report(element, 'existsInSource needs isPresent, startsWith or endsWith.');
    }
  },
};
