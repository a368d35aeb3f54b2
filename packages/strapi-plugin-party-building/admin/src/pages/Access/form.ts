import type { AccessSettings } from '../../api';
import { MOST_ORIGINS, readOrigins, writeOrigins, type OriginProblem } from './origins';

/** The form as it stands on the page: a list that is not chosen keeps its text until the page is left. */
export interface AccessForm {
  timeZone: string;
  readers: 'all' | 'list';
  origins: string;
  frames: 'same' | 'list';
  ancestors: string;
}

/** What is wrong with a list. */
export type ListProblem = OriginProblem | { kind: 'empty' } | { kind: 'many'; count: number };

export interface FormProblems {
  origins: ListProblem[];
  ancestors: ListProblem[];
}

export function formOf({ timeZone, origins, frameAncestors }: AccessSettings): AccessForm {
  return {
    timeZone,
    readers: origins === '*' ? 'all' : 'list',
    origins: origins === '*' ? '' : writeOrigins(origins),
    frames: frameAncestors.length > 0 ? 'list' : 'same',
    ancestors: writeOrigins(frameAncestors),
  };
}

/** What would be saved. */
export function settingsOf({ timeZone, readers, origins, frames, ancestors }: AccessForm): AccessSettings {
  return {
    timeZone,
    origins: readers === 'all' ? '*' : readOrigins(origins).origins,
    frameAncestors: frames === 'same' ? [] : readOrigins(ancestors).origins,
  };
}

export function problemsOf({ readers, origins, frames, ancestors }: AccessForm): FormProblems {
  return {
    origins: readers === 'list' ? listProblems(origins) : [],
    ancestors: frames === 'list' ? listProblems(ancestors) : [],
  };
}

export const isFlawless = ({ origins, ancestors }: FormProblems): boolean => origins.length === 0 && ancestors.length === 0;

function listProblems(text: string): ListProblem[] {
  const { origins, problems } = readOrigins(text);
  if (problems.length > 0) return problems;
  if (origins.length === 0) return [{ kind: 'empty' }];
  return origins.length > MOST_ORIGINS ? [{ kind: 'many', count: origins.length }] : [];
}
