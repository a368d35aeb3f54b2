import { fileURLToPath } from 'node:url';
import { installPeers } from './install';

const FOLDER = fileURLToPath(new URL('strapi-cache', import.meta.url));

/**
 * Installs the peer: it brings an admin page of its own, which the product's must not be built with.
 *
 * @returns the folder from which Strapi loads it.
 */
export function installStrapiCache(): string {
  installPeers(FOLDER, ['strapi-cache']);
  return `${FOLDER}/node_modules/strapi-cache`;
}
