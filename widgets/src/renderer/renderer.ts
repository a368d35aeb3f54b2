import type { Growth } from '@party-building/contract';

/** What a template gives; only the renderer that made it knows more. */
export interface Html {
  toString(): string;
}

/**
 * What templates are made with: Lit in the elements (`lit.ts`), escaped strings in the fragments (`strings.ts`). The same templates serve
 * both, so fragment and element have one structure, and nothing moves when the element takes over.
 *
 * Templates name their nodes by `part` only. In a fragment, where parts do not exist, the names become classes with the prefix `pb-`.
 */
export interface Renderer {
  html(strings: TemplateStringsArray, ...values: unknown[]): Html;
  /** As a child it renders nothing, as an attribute's value it leaves the attribute out. */
  nothing: unknown;
  icon(growth: Growth): unknown;
}

export let html: Renderer['html'];
export let nothing: unknown;
export let icon: Renderer['icon'];

/** Makes all templates with a renderer from now on. */
export function useRenderer(renderer: Renderer): void {
  ({ html, nothing, icon } = renderer);
}
