import { z } from 'zod';
import type { TermLine } from '../terms/term-line';
import { paging } from './memory-inputs';
import { parsed } from './parsed';

const text = z.string().trim().max(1000);
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);

const term = z.object({
  texts: z.record(language, text.min(1)),
  note: text.default(''),
  forbiddenVariants: text.default(''),
});

export const termFrom = (body: unknown): TermLine => parsed(term, body);
export const searchFrom = (query: unknown) => parsed(z.object({ ...paging }), query);
