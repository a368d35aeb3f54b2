import { z } from 'zod';
import { parsed } from './parsed';

const path = z.string().min(1).max(4000);
const word = z.string().max(255).optional();

export const suggestionsFrom = (query: unknown): string => parsed(z.object({ path }), query).path;

/** Which rows of a long list. */
export const paging = {
  search: word,
  page: z.coerce.number().int().positive().default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
};

const page = z.object({ ...paging, sourceLocale: word, targetLocale: word });

export const pageFrom = (query: unknown) => parsed(page, query);
