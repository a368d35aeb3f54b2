import { PRIVATE_PREFIX } from './es2021.js';

/**
 * Names inside Lit and between our own classes. Nobody outside the built file can say them, because it exports nothing; so the
 * minifier may shorten them. Not here: what pages use (`updateComplete`, `requestUpdate`), and what browsers name alike, and what Lit also says
 * as a string (`elementProperties`), nor what a template is made of (`strings`), nor anything else that lazy files say too ({@link notSaid}).
 */
const BETWEEN_CLASSES = [
  ...['elementStyles', 'finalizeStyles', 'createProperty', 'getPropertyOptions', 'getPropertyDescriptor'],
  ...['litPropertyMetadata', 'noAccessor', 'useDefault', 'hasChanged', 'wrapped', 'converter', 'shadowRootOptions', 'createRenderRoot'],
  ...['renderBefore', 'creationScope', 'setConnected', 'enableUpdating', 'isUpdatePending', 'hasUpdated'],
  ...['scheduleUpdate', 'performUpdate', 'shouldUpdate', 'willUpdate', 'firstUpdated', 'getUpdateComplete'],
  ...['addController', 'removeController', 'hostConnected', 'hostDisconnected', 'hostUpdate', 'hostUpdated'],
  ...['present', 'choice', 'shown', 'isWide', 'isPrinting'],
  ...['conceptName', 'loading', 'empty', 'partly', 'otherLanguage', 'stale', 'failed', 'retry'],
];

export const privateNames = new RegExp(`^(${PRIVATE_PREFIX}.*|_\\$[ACE][A-Za-z]|${BETWEEN_CLASSES.join('|')})$`);

/**
 * Stops the build where a lazy file says one of these names: between files they would differ.
 *
 * @type {import('rollup').Plugin}
 */
export const notSaid = {
  name: 'not-said',
  renderChunk(code, { fileName }) {
    for (const { type, key, property, computed } of nodesOf(this.parse(code))) {
      const { name } = (type === 'MemberExpression' ? property : key) ?? {};
      if (!computed && BETWEEN_CLASSES.includes(name))
        this.error(`${fileName} says ${name}, which party-building.js has under another name: see build/private-names.js.`);
    }
  },
};

/** All nodes of a syntax tree. */
function nodesOf(tree) {
  const inside = Object.values(tree).filter((value) => typeof value === 'object' && value !== null);
  return [tree, ...inside.flatMap(nodesOf)];
}
