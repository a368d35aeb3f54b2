import type { Core } from '@strapi/strapi';
import type { HomeSource } from './line';
import { registerHome } from './registry';

/** `strapi.plugin('party-building').service('home')`. */
export const homeService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Adds lines of another plugin: see {@link HomeSource}. */
  register: (source: HomeSource): void => registerHome(strapi, source),
});
