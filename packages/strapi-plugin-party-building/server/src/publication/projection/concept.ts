import type { Concept } from '@party-building/contract';
import type { ConceptRow } from '../documents';
import type { Localized } from '../fallback';
import { compact } from './compact';
import { pictureOf } from './pictures';
import { richText } from './rich-text';
import type { Site } from './site';

export function projectConcept(concept: Localized<ConceptRow>, site: Site): Concept {
  return compact<Concept>({
    siteName: concept.required('siteName'),
    pageTitle: concept.required('title'),
    organisation: concept.required('organisation'),
    founded: concept.any.founded ?? undefined,
    principle: concept.required('principle'),
    name: concept.required('name'),
    introduction: richText(concept.value('introduction', true), site) ?? [],
    hero: pictureOf(concept, 'hero', 'heroAlt', site),
  });
}
