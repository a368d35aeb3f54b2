/** Where a text is written. */
export interface Place {
  /** The name of the content type. */
  type: string;
  documentId: string;
  locale: string;
  /** As the form of the edit view names it: `measures.0.title`. */
  path: string;
}

/** What a frame tells the page around it. */
export type FromFrame =
  | { pb: 'ready' }
  /** How far it is scrolled, from 0 to 1. */
  | { pb: 'scrolled'; at: number }
  | { pb: 'open'; place: Place }
  | { pb: 'texts'; texts: { text: string; place: Place }[] };

/** What the page tells a frame. */
export type ToFrame =
  | { pb: 'scroll'; at: number }
  | { pb: 'list' }
  /** Shows where the text of this number in its list stands. */
  | { pb: 'show'; index: number };

/* Between the page and the admin around it; the admin's half is in admin/src/preview/messages.ts. */

export const OPEN_FIELD = 'party-building:open-field';
export const RENEW = 'party-building:renew-preview';
export const RENEWED = 'party-building:renewed-preview';
