import type { CSSResultGroup } from '@lit/reactive-element';
import { baseStyles } from '../styles/base.styles.js';
import { cardStyles } from '../styles/card.styles.js';

export const mechanismsStyles: CSSResultGroup = [baseStyles, cardStyles];
