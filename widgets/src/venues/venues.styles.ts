import type { CSSResultGroup } from '@lit/reactive-element';
import { baseStyles } from '../styles/base.styles.js';
import { cardStyles } from '../styles/card.styles.js';
import { factsStyles } from '../styles/facts.styles.js';
import { galleryStyles } from '../styles/gallery.styles.js';

export const venuesStyles: CSSResultGroup = [baseStyles, cardStyles, factsStyles, galleryStyles];
