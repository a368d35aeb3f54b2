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
  return element.attributes.find((each) => each.name === name && each.namespace === namespace)?.value;
}

/** The children that are elements; those of one namespace and name when given. */
export function elements(element: XmlElement, namespace?: string, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' &&
      (namespace === undefined || child.namespace === namespace) &&
      (name === undefined || child.name === name),
  );
}

/** The first such child. */
export function child(element: XmlElement, namespace: string, name: string): XmlElement | undefined {
  return element.children.find(
    (each): each is XmlElement => typeof each !== 'string' && each.namespace === namespace && each.name === name,
  );
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
