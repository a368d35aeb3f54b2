import { savedEmbedPath, type SavedEmbed, type ThemeTokens } from '@party-building/contract';
import { Body } from '../snapshot/body.js';
import { canonicalJson } from '../snapshot/canonical-json.js';
import type { Content } from './content.js';

/** `v1/embeds/{id}.json`: a saved embed. One with tokens of its own carries the site's where it does not say otherwise. */
export function savedEmbedContent({ appearance, ...embed }: SavedEmbed, site: ThemeTokens | undefined): Content {
  const whole: SavedEmbed = appearance ? { ...embed, appearance: over(site, appearance) } : embed;
  return {
    path: savedEmbedPath(embed.id),
    type: 'application/json; charset=utf-8',
    caching: 'revalidated',
    body: new Body(() => Buffer.from(canonicalJson(whole)), 11),
  };
}

/** The site's tokens with others on top. Days in grey are the site's alone: elements take them from the content. */
function over(
  { colors: siteColors, radius: siteRadius, space: siteSpace }: ThemeTokens = {},
  { colors, radius, space }: ThemeTokens,
): ThemeTokens {
  const round = radius ?? siteRadius;
  const wide = space ?? siteSpace;
  return {
    colors: { ...siteColors, ...colors },
    ...(round !== undefined && { radius: round }),
    ...(wide !== undefined && { space: wide }),
  };
}
