import { FRAME_ANCESTORS_META, HEIGHT_MESSAGE, type HeightMessage } from '@party-building/contract';
import { targetsFor } from './targets.js';

/*
 * The script of embed pages: tells the framing page how high the content is, now and after each change, and nothing else. A classic
 * script in the head, put off until the page is parsed.
 */

const allowed = document.querySelector<HTMLMetaElement>(`meta[name="${FRAME_ANCESTORS_META}"]`)?.content.match(/\S+/g) ?? [];

/** Not every browser has `ancestorOrigins`, and a portal may send no referrer: `postMessage` itself then finds the right one. */
function parentOrigin(): string | undefined {
  const [origin] = (location as { ancestorOrigins?: DOMStringList }).ancestorOrigins ?? [];
  return origin ?? (document.referrer ? new URL(document.referrer).origin : undefined);
}

if (parent !== window) {
  const targets = targetsFor(allowed, parentOrigin());
  let told: number | undefined;
  new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    const message: HeightMessage = { type: HEIGHT_MESSAGE, height };
    for (const target of targets) parent.postMessage(message, target);
  }).observe(document.documentElement);
}
