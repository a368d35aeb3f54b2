import type { CSSResultGroup } from '@lit/reactive-element';
import { cultureLogosStyles } from './culture-logos.styles.js';
import { toolsStyles } from './tools.styles.js';

/** A fragment has the place of the tools in it, which the element loads apart. */
export const fragmentStyles: CSSResultGroup = [cultureLogosStyles, toolsStyles];
