import type { Core } from '@strapi/strapi';
import type { MatchesOf } from '../exchange/export-documents';
import { machineSuggestions, memorySuggestions } from './suggestions';

/** Suggestions for a file: of the units only that wait for somebody's work, from documents only that the user may see. */
export const matchesOf =
  (strapi: Core.Strapi, maySee: (uid: string) => boolean): MatchesOf =>
  async (opened, path) => {
    const state = opened.units.get(path)?.assessment.state;
    if (state === 'translated' || state === 'approved') return [];
    const memory = await memorySuggestions(strapi, opened, path, maySee);
    const machine = await machineSuggestions(strapi, opened, path);
    return [...memory, ...machine].map(({ source, target, score, from }) => ({
      source,
      target,
      ...(score !== undefined && { similarity: Math.min(100, score) }),
      type: score === undefined ? 'mt' : 'tm',
      origin: from.title,
    }));
  };
