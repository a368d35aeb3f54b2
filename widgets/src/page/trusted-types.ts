import { pageRegistry, type TrustedHtmlPolicy } from './registry.js';

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): TrustedHtmlPolicy;
}

/**
 * The policy that Lit makes its templates with. The build puts this in the place of Lit's own call: under `trusted-types lit-html
 * party-building` a portal's Lit takes the first name, and a second `createPolicy` of one name would throw.
 */
export function sharedPolicy(trustedTypes: TrustedTypes): TrustedHtmlPolicy {
  return (pageRegistry().policy ??= trustedTypes.createPolicy('party-building', { createHTML: (html) => html }));
}
