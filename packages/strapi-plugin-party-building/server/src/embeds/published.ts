import { SCHEMA, type SavedEmbed } from '@party-building/contract';
import { savedEmbedSchema } from '@party-building/contract/schema';
import type { StoredEmbed } from './stored-embeds';

/** What the public sees of a saved embed: not its name, its owner or the note. `undefined` where another hand wrote what cannot stand. */
export function published({ id, element, options, appearance }: StoredEmbed): SavedEmbed | undefined {
  const { data } = savedEmbedSchema.safeParse({ schema: SCHEMA, id, element, options, ...(appearance && { appearance }) });
  return data;
}

/** Saved embeds of a disk copy; one that is damaged is left out. */
export function embedsFrom(stored: unknown): SavedEmbed[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((each) => savedEmbedSchema.safeParse(each).data ?? []);
}
