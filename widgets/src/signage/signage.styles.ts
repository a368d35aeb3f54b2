import type { CSSResultGroup } from '@lit/reactive-element';
import { graspStyles } from '../grasp/grasp.styles.js';

export const signageStyles: CSSResultGroup = [graspStyles];
