import type { GlossaryEntry, Metadata } from '../exchange.js';
import { GLOSSARY, METADATA } from '../names.js';
import { attribute, child, elements, textOf, type XmlElement } from '../xml/element.js';

/** Metadata of a file or unit; one in a nested group has the category of the nearest group that states one. */
export function readMetadata(owner: XmlElement): Metadata[] {
  const visit = (group: XmlElement, around: string): Metadata[] => {
    const category = attribute(group, 'category') ?? around;
    return elements(group, METADATA).flatMap((each) =>
      each.name === 'meta' ? [{ category, type: attribute(each, 'type') ?? '', value: textOf(each) }] : visit(each, category),
    );
  };
  const metadata = child(owner, METADATA, 'metadata');
  return metadata ? visit(metadata, '') : [];
}

export function readGlossary(owner: XmlElement): GlossaryEntry[] {
  const glossary = child(owner, GLOSSARY, 'glossary');
  return (glossary ? elements(glossary, GLOSSARY, 'glossEntry') : []).map((entry) => {
    const [term, definition] = ['term', 'definition'].map((name) => child(entry, GLOSSARY, name));
    return {
      term: term ? textOf(term) : '',
      translations: elements(entry, GLOSSARY, 'translation').map(textOf),
      ...(definition && { definition: textOf(definition) }),
    };
  });
}
