import type { LogoVariant } from '@party-building/contract';

/** `logos/horizontal-full-light-zh-CN-3f9a0c1b22de-480.png`: readable, and another name for other bytes. */
export function nameOf(
  { arrangement, colourMode, ground, language, picture }: LogoVariant,
  width: number | undefined,
  format: string,
): string {
  const parts = [arrangement, colourMode, ground, language, picture.hash.slice(0, 12), width].filter((part) => part !== undefined);
  return `logos/${parts.join('-')}.${format}`;
}
