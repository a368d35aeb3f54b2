import { attempt } from '../content/attempt.js';

let ofScript: string | undefined;

/** Takes the API's address from the script's own: `…/api/party-building/widgets/v1/party-building.js`. */
export function setScriptUrl(url: string): void {
  ofScript = /^(http.+\/)widgets\/[^/]+\/[^/]+$/.exec(url)?.[1];
}

/**
 * The absolute address of the API, ending in `/`.
 *
 * @param attribute what the page states; it may be relative to the page.
 * @returns `undefined` when neither says it, or the attribute is no address.
 */
export function resolveEndpoint(attribute: string | null | undefined): string | undefined {
  return attribute ? attempt(() => new URL(attribute.replace(/\/*$/, '/'), document.baseURI).href) : ofScript;
}
