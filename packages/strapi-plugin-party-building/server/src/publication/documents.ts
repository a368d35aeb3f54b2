/** The published rows of one document, as Strapi's database returns them, deeply populated. */
interface Row {
  documentId: string;
  locale: string;
}

export interface KeyedRow extends Row {
  key: string;
  /** When the document was first saved; of two with one key the older one is shown. */
  createdAt?: string | number | Date | null;
}

interface OrderedRow extends KeyedRow {
  position: number | null;
}

type Str = string | null | undefined;
/** A database may hand a decimal out as a text. */
type Num = number | string | null | undefined;

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

export interface GraspRow extends OrderedRow {
  title: Str;
  slogan: Str;
  growth: Str;
  lead: Str;
  body: unknown;
  measures: MeasureItem[] | null | undefined;
  mechanisms: MechanismItem[] | null | undefined;
}

export interface ValueRow extends OrderedRow {
  statement: Str;
  kind: Str;
  grasp: Str;
  comparison: NamedItem[] | null | undefined;
  gloss: Str;
}

export interface PhotoItem {
  key: string;
  file: object | null | undefined;
  alt: Str;
}

export interface LogoVariantItem {
  key: string;
  file: object | null | undefined;
  arrangement: Str;
  colourMode: Str;
  language: Str;
  ground: Str;
}

export interface GroundItem {
  hex: Str;
}

export interface PaletteColourItem {
  key: string;
  name: Str;
  hex: Str;
  cyan: Num;
  magenta: Num;
  yellow: Num;
  black: Num;
  pantone: Str;
}

export interface GuidelineItem {
  key: string;
  text: Str;
}

export interface LogoRow extends OrderedRow {
  name: Str;
  kind: Str;
  alt: Str;
  variants: LogoVariantItem[] | null | undefined;
  clearSpace: Num;
  minimumWidthScreen: Num;
  minimumWidthPrint: Num;
  allowedGrounds: GroundItem[] | null | undefined;
  forbiddenGrounds: GroundItem[] | null | undefined;
  palette: PaletteColourItem[] | null | undefined;
  dos: GuidelineItem[] | null | undefined;
  donts: GuidelineItem[] | null | undefined;
  validFrom: Str;
  validUntil: Str;
  supersededBy: Str;
}

export interface CarrierRow extends OrderedRow {
  name: Str;
  kind: Str;
  description: Str;
  url: Str;
  cover: object | null | undefined;
  coverAlt: Str;
}

export interface VenueRow extends OrderedRow {
  name: Str;
  address: Str;
  latitude: Num;
  longitude: Num;
  capacity: Num;
  openingHours: Str;
  pictures: PhotoItem[] | null | undefined;
}

export interface OccurrenceChangeItem {
  occurrenceDate: Str;
  cancelled: boolean | null | undefined;
  startDate: Str;
  startTime: Str;
  endDate: Str;
  endTime: Str;
}

/** Times are wall-clock times in `timeZone`; `endDate` of an all-day activity is its last day. */
export interface ActivityRow extends KeyedRow {
  title: Str;
  kind: Str;
  eventStatus: Str;
  startDate: Str;
  startTime: Str;
  endDate: Str;
  endTime: Str;
  allDay: boolean | null | undefined;
  timeZone: Str;
  plannedStartDate: Str;
  plannedStartTime: Str;
  recurrence: Str;
  changes: OccurrenceChangeItem[] | null | undefined;
  venue: Str;
  online: Str;
  organiser: Str;
  cover: object | null | undefined;
  coverAlt: Str;
  gallery: PhotoItem[] | null | undefined;
  summary: Str;
  body: unknown;
  grasp: Str;
  registration: Str;
  slug: Str;
  sequence: number | null | undefined;
  firstPublishedAt: string | number | Date | null | undefined;
  publishedAt: string | number | Date | null | undefined;
}

/** Everything published but activities, in all locales: what a projection needs and nothing else. */
export interface PublishedRows {
  concepts: ConceptRow[];
  grasps: GraspRow[];
  values: ValueRow[];
  logos: LogoRow[];
  carriers: CarrierRow[];
  venues: VenueRow[];
}
