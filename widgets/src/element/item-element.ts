import type { PropertyDeclarations } from '@lit/reactive-element';
import { ContentElement } from './content-element.js';

/** An element that shows one thing, named by its key. */
export abstract class ItemElement extends ContentElement {
  static override properties: PropertyDeclarations = { item: {} };

  /** Stable key of what to show. */
  declare item?: string;
}
