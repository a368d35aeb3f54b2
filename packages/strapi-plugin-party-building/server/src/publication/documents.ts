/** The published rows of one document, as Strapi's database returns them, deeply populated. */
interface Row {
  documentId: string;
  locale: string;
}

interface KeyedRow extends Row {
  key: string;
  position: number | null;
}

type Str = string | null | undefined;

export interface ConceptRow extends Row {
  title: Str;
  siteName: Str;
  organisation: Str;
  founded: number | null | undefined;
  name: Str;
  principle: Str;
  introduction: unknown;
  hero: object | null | undefined;
  heroAlt: Str;
}

export interface NamedItem {
  key: string;
  name: Str;
}

export interface MeasureItem {
  key: string;
  title: Str;
  label: Str;
  text: Str;
  chain: NamedItem[] | null | undefined;
}

export interface MechanismItem {
  key: string;
  title: Str;
  text: Str;
}

export interface GraspRow extends KeyedRow {
  title: Str;
  slogan: Str;
  growth: Str;
  lead: Str;
  body: unknown;
  measures: MeasureItem[] | null | undefined;
  mechanisms: MechanismItem[] | null | undefined;
}

export interface ValueRow extends KeyedRow {
  statement: Str;
  kind: Str;
  grasp: Str;
  comparison: NamedItem[] | null | undefined;
  gloss: Str;
}

/** Everything published, in all locales: what a projection needs and nothing else. */
export interface PublishedRows {
  concepts: ConceptRow[];
  grasps: GraspRow[];
  values: ValueRow[];
}
