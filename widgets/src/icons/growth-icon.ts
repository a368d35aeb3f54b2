import type { Growth } from '@party-building/contract';
import { html, nothing, type TemplateResult } from 'lit-html';

/** Own drawings on a grid of 24, one stroke each, all on the same ground. */
const STROKES: Record<Growth, string> = {
  root: 'M12 21V9C8 9 5 7 5 3c4 0 7 2 7 6c0-3 3-5 7-5c0 4-3 6-7 6',
  spirit: 'M12 3c4 4 5 6 5 9a5 5 0 0 1-10 0c0-2 1-4 2-5c1 2 2 2 2 2c1-2 1-4 1-6',
  effect: 'M7 21v-6M12 21v-9M17 21V9M5 9l5-5l4 3l5-5',
  responsibility: 'M12 16L6 10a4 4 0 0 1 6-5a4 4 0 0 1 6 5z',
};

export function growthIcon(growth: Growth): TemplateResult | typeof nothing {
  const stroke = STROKES[growth];
  return stroke
    ? html`<svg part="drawing" width="28" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5">
        <path d=${`${stroke}M5 21h14`} />
      </svg>`
    : nothing;
}
