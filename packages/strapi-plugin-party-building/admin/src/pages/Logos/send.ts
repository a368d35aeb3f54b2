import { getFetchClient } from '@strapi/strapi/admin';
import { statusOf } from '../../api';
import { PLUGIN_ID } from '../../plugin-id';

/** What an upload of a file would come to; the sentences are in the editor's language. */
export interface CheckedFile {
  verdict: 'unchanged' | 'cleaned' | 'refused';
  problem?: string;
  removed: string[];
  found: number;
  clean?: { mime: string; base64: string };
}

/** Why no answer could be had: what the server says, or only what kind of failure it was. */
export type SendProblem = { sentence: string } | { kind: 'unknown-kind' | 'too-large' | 'forbidden' | 'failed' | 'cancelled' };

const formOf = (file: File): FormData => {
  const form = new FormData();
  form.append('files', file, file.name);
  return form;
};

/** Asks what would become of a file; nothing is stored. @throws what {@link problemOf} reads, or an abort. */
export async function checkFile(file: File, signal: AbortSignal): Promise<CheckedFile> {
  const { data } = await getFetchClient().post<{ data: CheckedFile }>(`/${PLUGIN_ID}/logos/check`, formOf(file), { signal });
  return data.data;
}

/** Adds a file to the media library by Strapi's own route. @returns its id. */
export async function uploadFile(file: File, signal: AbortSignal): Promise<number> {
  const form = formOf(file);
  form.append('fileInfo', JSON.stringify({ name: file.name }));
  const { data } = await getFetchClient().post<{ id: number }[]>('/upload', form, { signal });
  const [stored] = data;
  if (!stored) throw new Error('The upload answered without a file.');
  return stored.id;
}

/** What went wrong with a request, to be said to the editor. */
export function problemOf(error: unknown): SendProblem {
  const status = statusOf(error);
  if (status === 413) return { kind: 'too-large' };
  if (status === 403) return { kind: 'forbidden' };
  // Refused before the plugin saw it, in words that are not the editor's.
  if (status === 400) return { kind: 'unknown-kind' };
  return { kind: 'failed' };
}

export const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';
