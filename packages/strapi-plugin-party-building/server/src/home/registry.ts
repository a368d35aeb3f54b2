import type { Core } from '@strapi/strapi';
import { activitiesAhead } from './activities-ahead';
import { drafts } from './drafts';
import type { HomeSource } from './line';
import { live } from './live';
import { problems } from './problems';

const registered = new WeakMap<Core.Strapi, HomeSource[]>();

/** @throws Error where the id is taken. */
export function registerHome(strapi: Core.Strapi, source: HomeSource): void {
  if (typeof source.id !== 'string' || source.id === '')
    throw new Error('Lines of the home page need an id, such as “my-plugin.coverage”.');
  if (typeof source.lines !== 'function') throw new Error(`“${source.id}” of the home page has no function “lines”.`);
  if (homeSources(strapi).some(({ id }) => id === source.id)) throw new Error(`There are lines “${source.id}” on the home page already.`);
  registered.set(strapi, [...(registered.get(strapi) ?? []), source]);
}

/** Ours first. */
export const homeSources = (strapi: Core.Strapi): readonly HomeSource[] => [
  problems(strapi),
  live(strapi),
  drafts(strapi),
  activitiesAhead(strapi),
  ...(registered.get(strapi) ?? []),
];
