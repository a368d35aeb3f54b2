import { matchLocale, type Snapshot } from '@party-building/contract';
import { attempt } from './attempt.js';

/** The snapshot that the page brings itself for a locale, in `<script type="application/json" data-pb="snapshot">`. */
export function inlineCopy(locale: string): string | undefined {
  return [...document.querySelectorAll('script[data-pb=snapshot]')]
    .map((script) => script.textContent ?? '')
    .find((json) => attempt(() => matchLocale(locale, [(JSON.parse(json) as Snapshot).locale])));
}
