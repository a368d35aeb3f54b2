/**
 * Headers of every page: the strictest policy under which the elements run. Scripts and data come from the CMS only, nothing inline, and
 * only the elements' own Trusted Types policies may be made (`lit-html` is that of a portal's own Lit).
 */
export function pageHeaders(cmsOrigin: string): Record<string, string> {
  const policy = [
    `default-src 'none'`,
    `script-src ${cmsOrigin}`,
    `style-src 'self' ${cmsOrigin}`,
    `img-src 'self' ${cmsOrigin}`,
    `connect-src ${cmsOrigin}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types party-building lit-html`,
  ];
  return { 'content-security-policy': policy.join('; '), ...COMMON_HEADERS };
}

/** Headers of the pages and of the files beside them. */
export const COMMON_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;
