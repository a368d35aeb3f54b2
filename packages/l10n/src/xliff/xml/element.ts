/** An attribute under its expanded name (Namespaces in XML 1.0, 2.1). */
export interface XmlAttribute {
  /** Empty when the attribute has no prefix. */
  readonly namespace: string;
  readonly name: string;
  readonly value: string;
}

/** An element under its expanded name. A list, not an object, holds the attributes: no name is special, `__proto__` neither. */
export interface XmlElement {
  readonly namespace: string;
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  /** Elements and text in order; no two texts stand beside each other, none is empty. */
  readonly children: readonly (XmlElement | string)[];
  readonly parent: XmlElement | undefined;
  /** Where its `<` stands in the decoded text. Lines are counted only when a finding needs them. */
  readonly offset: number;
}

/** An attribute's value; of the attributes without a namespace unless one is given. */
export function attribute(element: XmlElement, name: string, namespace = ''): string | undefined {
  // A loop, not `find`: every rule asks every element.
  for (const each of element.attributes) if (each.name === name && each.namespace === namespace) return each.value;
  return undefined;
}

/** The children that are elements; those of one namespace and name when given. */
export function elements(element: XmlElement, namespace?: string, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const each of element.children) {
    if (typeof each === 'string' || (namespace !== undefined && each.namespace !== namespace)) continue;
    if (name === undefined || each.name === name) found.push(each);
  }
  return found;
}

/** The first such child. */
export function child(element: XmlElement, namespace: string, name: string): XmlElement | undefined {
  for (const each of element.children) {
    if (typeof each !== 'string' && each.namespace === namespace && each.name === name) return each;
  }
  return undefined;
}

/** All elements inside, in document order, without the element itself. */
export function descendants(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (parent: XmlElement): void => {
    for (const each of parent.children) {
      if (typeof each === 'string') continue;
      found.push(each);
      visit(each);
    }
  };
  visit(element);
  return found;
}

/** All text inside, without markup. */
export function textOf(element: XmlElement): string {
  return element.children.map((each) => (typeof each === 'string' ? each : textOf(each))).join('');
}

/** The nearest value of an attribute that is inherited, as `xml:lang`: the element's own or an ancestor's. */
export function inherited(element: XmlElement, name: string, namespace: string): string | undefined {
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    const value = attribute(at, name, namespace);
    if (value !== undefined) return value;
  }
  return undefined;
}
