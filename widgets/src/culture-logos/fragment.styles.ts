import type { CSSResultGroup } from '@lit/reactive-element';
import { cultureLogosStyles } from './culture-logos.styles.js';
import { logosSheet } from './logos.styles.js';
import { toolsStyles } from './tools.styles.js';

/** A fragment has the logos in it, which the element loads apart. */
export const fragmentStyles: CSSResultGroup = [cultureLogosStyles, logosSheet, toolsStyles];
