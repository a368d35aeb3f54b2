import type { CSSResultGroup } from '@lit/reactive-element';
import { baseStyles } from '../styles/base.styles.js';
import { cardStyles } from '../styles/card.styles.js';
import { richTextStyles } from '../styles/rich-text.styles.js';

export const activityStyles: CSSResultGroup = [baseStyles, cardStyles, richTextStyles];
