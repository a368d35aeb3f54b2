import type { Appearance, Logo, LogoPicture, Picture } from '@party-building/contract';

/** A picture without the words that go with it. */
export type ServedPicture = Omit<Picture, 'alt'>;

/** For whom, from where and as of when a projection is made. */
export interface Site {
  locale: string;
  /** All locales of the site, the default first. */
  locales: string[];
  defaultLocale: string;
  /** IANA name of the site's zone. */
  timeZone: string;
  /** How the elements look on all portals; `undefined` where nobody has set anything. */
  appearance?: Appearance | undefined;
  /** The picture of ours for a file of Strapi's media library; `undefined` for one that cannot be served. */
  picture: (file: object) => ServedPicture | undefined;
  /** The picture of a logo's clean file; `undefined` for a file without a verdict, or with a bad one. */
  logoPicture: (file: object) => LogoPicture | undefined;
  /** Hash of a logo's brand kit, of this locale; `undefined` where there is none. */
  brandKit?: (logo: Logo, locale: string) => string | undefined;
  /** Told in a sentence of what is published but cannot be shown as it stands. */
  report: (sentence: string) => void;
}
