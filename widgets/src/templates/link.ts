import { html } from '../renderer/renderer.js';
import { safeUrl } from '@party-building/contract';

/** What is linked; where the link must not be followed, only that. */
export function link(address: unknown, content: unknown): unknown {
  const url = safeUrl(address);
  return url === undefined ? content : html`<a part="link" href=${url}>${content}</a>`;
}
