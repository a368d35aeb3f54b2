import {
  GROWTHS,
  SCHEMA,
  VALUE_KINDS,
  type ChainRole,
  type Concept,
  type Grasp,
  type Measure,
  type Mechanism,
  type Picture,
  type RichText,
  type Snapshot,
  type Value,
} from '@party-building/contract';
import { projectBlocks } from './blocks';
import type { ConceptRow, GraspRow, MeasureItem, MechanismItem, NamedItem, PublishedRows, ValueRow } from './documents';
import { Localized } from './fallback';

/** A picture without the words that go with it. */
export type ServedPicture = Omit<Picture, 'alt'>;

export interface Site {
  locale: string;
  /** All locales of the site, the default first. */
  locales: string[];
  defaultLocale: string;
  /** The picture of ours for a file of Strapi's media library; `undefined` for one that cannot be served. */
  picture: (file: object) => ServedPicture | undefined;
}

/** Published rows of all locales → what a portal shows in one. Pure: the same rows give the same snapshot. */
export function project(rows: PublishedRows, site: Site): Snapshot {
  const [concept] = versions(rows.concepts, site);
  const grasps = inOrder(versions(rows.grasps, site)).map((grasp) => projectGrasp(grasp, site));
  const keys = new Set(grasps.map(({ key }) => key));
  return compact<Snapshot>({
    schema: SCHEMA,
    locale: site.locale,
    defaultLocale: site.defaultLocale,
    locales: site.locales,
    concept: concept && projectConcept(concept, site),
    grasps,
    values: inOrder(versions(rows.values, site)).map((value) => projectValue(value, keys)),
  });
}

/** The documents that this locale shows: its own, and the default locale's that it lacks. */
function versions<R extends { documentId: string; locale: string }>(rows: readonly R[], { locale, defaultLocale }: Site): Localized<R>[] {
  const documents = new Set(rows.filter((row) => row.locale === locale || row.locale === defaultLocale).map((row) => row.documentId));
  return [...documents].map((documentId) => {
    const version = (of: string): R | undefined => rows.find((row) => row.documentId === documentId && row.locale === of);
    return new Localized({
      own: version(locale),
      fallback: locale === defaultLocale ? undefined : version(defaultLocale),
      fallbackLocale: defaultLocale,
    });
  });
}

/** Equal positions cannot come from the "Arrange" page; the key decides then, so that the bytes do not depend on the database. */
function inOrder<R extends { position: number | null; key: string }>(documents: Localized<R>[]): Localized<R>[] {
  return documents.sort(
    ({ any: a }, { any: b }) => (a.position ?? Infinity) - (b.position ?? Infinity) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

function projectConcept(concept: Localized<ConceptRow>, site: Site): Concept {
  const { founded, hero } = concept.any;
  const served = hero ? site.picture(hero) : undefined;
  return compact<Concept>({
    siteName: concept.required('siteName'),
    pageTitle: concept.required('title'),
    organisation: concept.required('organisation'),
    founded: founded ?? undefined,
    principle: concept.required('principle'),
    name: concept.required('name'),
    introduction: richText(concept.value('introduction', true), site) ?? [],
    hero: served && { ...served, alt: concept.required('heroAlt') },
  });
}

function projectGrasp(grasp: Localized<GraspRow>, site: Site): Grasp {
  const { key, growth } = grasp.any;
  return compact<Grasp>({
    key,
    title: grasp.required('title'),
    slogan: grasp.required('slogan'),
    growth: GROWTHS.find((known) => known === growth) ?? GROWTHS[0],
    lead: grasp.optional('lead'),
    body: richText(grasp.value('body', false), site),
    measures: grasp.items((row) => row.measures).map(projectMeasure),
    mechanisms: grasp.items((row) => row.mechanisms).map(projectMechanism),
  });
}

function projectMeasure(measure: Localized<MeasureItem>): Measure {
  return compact<Measure>({
    key: measure.any.key,
    label: measure.optional('label'),
    title: measure.required('title'),
    text: measure.optional('text'),
    chain: row(measure.items((item) => item.chain)),
  });
}

function projectMechanism(mechanism: Localized<MechanismItem>): Mechanism {
  return { key: mechanism.any.key, title: mechanism.required('title'), text: mechanism.required('text') };
}

function projectValue(value: Localized<ValueRow>, grasps: ReadonlySet<string>): Value {
  const { key, kind, grasp } = value.any;
  return compact<Value>({
    key,
    kind: VALUE_KINDS.find((known) => known === kind) ?? VALUE_KINDS[0],
    statement: value.required('statement'),
    comparison: row(value.items((item) => item.comparison)),
    gloss: value.optional('gloss'),
    // A reference whose target is not published here leads nowhere.
    grasp: grasp && grasps.has(grasp) ? grasp : undefined,
  });
}

/** Names in a row; one alone makes none. */
function row(items: Localized<NamedItem>[]): ChainRole[] | undefined {
  return items.length < 2 ? undefined : items.map((item) => ({ key: item.any.key, name: item.required('name') }));
}

function richText(found: { value: unknown; lang?: string } | undefined, site: Site): RichText | undefined {
  if (!found) return undefined;
  const blocks = projectBlocks(found.value, (image) => {
    const served = site.picture(image);
    const alt = 'alternativeText' in image && typeof image.alternativeText === 'string' ? image.alternativeText : '';
    return served && { ...served, alt };
  });
  if (blocks.length === 0) return undefined;
  return found.lang ? { blocks, lang: found.lang } : blocks;
}

/** Leaves out what is `undefined`: JSON has no such thing, and `exactOptionalPropertyTypes` minds. */
function compact<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
