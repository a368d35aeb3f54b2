import { PRIVATE_PREFIX } from './es2021.js';

/**
 * Names inside Lit and between our own classes. Nobody outside the built file can say them, because it exports nothing; so the
 * minifier may shorten them. Not here: what pages use (`updateComplete`, `requestUpdate`), and what browsers name alike, and what Lit also says
 * as a string (`elementProperties`), nor what a template is made of (`strings`), which lazy files make too.
 */
const BETWEEN_CLASSES = [
  ...['elementStyles', 'finalizeStyles', 'createProperty', 'getPropertyOptions', 'getPropertyDescriptor'],
  ...['litPropertyMetadata', 'noAccessor', 'useDefault', 'hasChanged', 'wrapped', 'converter', 'shadowRootOptions', 'createRenderRoot'],
  ...['renderBefore', 'creationScope', 'setConnected', 'enableUpdating', 'isUpdatePending', 'hasUpdated'],
  ...['scheduleUpdate', 'performUpdate', 'shouldUpdate', 'willUpdate', 'firstUpdated', 'getUpdateComplete'],
  ...['addController', 'removeController', 'hostConnected', 'hostDisconnected', 'hostUpdate', 'hostUpdated'],
  ...['present', 'choice', 'shown', 'isWide', 'isPrinting', 'baseUrl'],
  ...['conceptName', 'coreValue', 'contacts', 'loading', 'empty', 'partly', 'otherLanguage', 'stale', 'failed', 'retry'],
];

export const privateNames = new RegExp(`^(${PRIVATE_PREFIX}.*|_\\$[ACE][A-Za-z]|${BETWEEN_CLASSES.join('|')})$`);
