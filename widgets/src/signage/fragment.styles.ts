import type { CSSResultGroup } from '@lit/reactive-element';
import { signageStyles } from './signage.styles.js';
import { slidesSheet } from './slides.styles.js';

/** A fragment has the slides in it, which the element loads apart. */
export const fragmentStyles: CSSResultGroup = [signageStyles, slidesSheet];
