import { html, nothing, type TemplateResult } from 'lit-html';

/**
 * A button; only elements have them.
 *
 * @param part beside `button`.
 * @param label its name where its text is a sign.
 * @param isPressed of one that stays pressed.
 */
export const button = (text: string, act: () => void, part = '', label: unknown = nothing, isPressed: unknown = nothing): TemplateResult =>
  html`<button part="button ${part}" aria-label=${label} aria-pressed=${isPressed} @click=${act}>${text}</button>`;
