import type { Element } from './manifest';

/** Every sentence that the manifest says about the elements, once. */
export function textsOf(elements: readonly Element[]): string[] {
  const texts = elements.flatMap(({ summary, description, attributes, properties, events, slots, parts, tokens }) => [
    summary,
    description,
    ...[...attributes, ...properties, ...events, ...events.flatMap(({ fields }) => fields), ...slots, ...parts, ...tokens].map(
      (each) => each.description ?? '',
    ),
  ]);
  return [...new Set(texts)].filter(Boolean);
}
