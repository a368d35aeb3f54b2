import { ACCESS, ACTIVITIES, APPEARANCE, ARRANGE, CHECKS, EMBEDS, LOGOS, PREVIEW } from '../admin-api/actions';

/** What may be done with entries of our content types, as the Content Manager names it. */
export type ContentRight = 'create' | 'read' | 'update' | 'delete' | 'publish';

/** What may be done with the media library, as Strapi's upload plugin names it. */
export type MediaRight = 'read' | 'assets.create' | 'assets.update' | 'assets.download' | 'assets.copy-link';

/** A role that can be created as it stands. Who does what is our users' own division of work; nobody gets a right by being asked for it. */
export interface Preset {
  /** The end of the role's code, by which it is found again whatever it is renamed to. */
  id: 'communications-editor' | 'web-integrator' | 'publisher';
  /** On every content type of ours, in every language. */
  content: readonly ContentRight[];
  media: readonly MediaRight[];
  /** Actions that open pages of ours. */
  pages: readonly string[];
}

const WRITE_MEDIA: readonly MediaRight[] = ['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link'];
const EDITORS_PAGES = [ACTIVITIES, ARRANGE, CHECKS, EMBEDS, LOGOS, PREVIEW];

export const PRESETS: readonly Preset[] = [
  { id: 'communications-editor', content: ['create', 'read', 'update'], media: WRITE_MEDIA, pages: EDITORS_PAGES },
  {
    id: 'publisher',
    content: ['create', 'read', 'update', 'delete', 'publish'],
    media: WRITE_MEDIA,
    pages: [...EDITORS_PAGES, APPEARANCE],
  },
  { id: 'web-integrator', content: ['read'], media: ['read'], pages: [ACCESS, APPEARANCE, EMBEDS, PREVIEW] },
];

/** The role's code in Strapi. */
export const codeOf = (preset: Preset): string => `party-building-${preset.id}`;

export const presetNamed = (id: unknown): Preset | undefined => PRESETS.find((preset) => preset.id === id);
