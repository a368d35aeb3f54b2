import type { CSSResultGroup } from '@lit/reactive-element';
import { baseStyles } from '../styles/base.styles.js';
import { cardStyles } from '../styles/card.styles.js';
import { galleryStyles } from '../styles/gallery.styles.js';

export const carriersStyles: CSSResultGroup = [baseStyles, cardStyles, galleryStyles];
