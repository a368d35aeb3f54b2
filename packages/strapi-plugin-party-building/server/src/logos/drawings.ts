import { cleanDrawing } from './clean-drawing';
import { sentenceOf } from './sanitise';

/** `strapi.plugin('party-building').service('drawings')`: how a drawing is cleaned, for pages and checks that are no upload. */
export const drawings = () => ({ sanitise: cleanDrawing, sentenceOf });
