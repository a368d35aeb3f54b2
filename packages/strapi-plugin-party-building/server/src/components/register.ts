import type { Core } from '@strapi/strapi';
import { labelled } from '../content-types/labels';
import { ground } from './ground';
import { guideline } from './guideline';
import { logoVariant } from './logo-variant';
import { measure } from './measure';
import { mechanism } from './mechanism';
import { occurrenceChange } from './occurrence-change';
import { paletteColour } from './palette-colour';
import { photo } from './photo';
import { role } from './role';
import { term } from './term';

const CATEGORY = 'party-building';
const components = {
  ground,
  guideline,
  'logo-variant': logoVariant,
  measure,
  mechanism,
  'occurrence-change': occurrenceChange,
  'palette-colour': paletteColour,
  photo,
  role,
  term,
};

/**
 * Strapi's plugin loader reads components from the application's folder only, so ours go straight into the registry. A component of
 * the same uid that the application brings wins.
 */
export function registerComponents(strapi: Core.Strapi): void {
  const registry = strapi.get('components') as { get(uid: string): unknown; set(uid: string, component: unknown): void };
  for (const [name, component] of Object.entries(components)) {
    const uid = `${CATEGORY}.${name}`;
    if (registry.get(uid)) continue;
    const schema = labelled('components', name, component);
    registry.set(uid, {
      ...structuredClone(schema),
      __schema__: structuredClone(schema),
      // Without a file name the Content-Type Builder breaks on every edit of any type.
      __filename__: `${name}.json`,
      uid,
      category: CATEGORY,
      modelType: 'component',
      modelName: name,
      globalId: `ComponentPartyBuilding${name.split('-').map(capitalized).join('')}`,
    });
  }
}

const capitalized = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`;
