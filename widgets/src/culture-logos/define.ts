import { define } from '../page/define.js';
import { PbCultureLogos } from './culture-logos.js';

define('pb-culture-logos', PbCultureLogos);

declare global {
  interface HTMLElementTagNameMap {
    'pb-culture-logos': PbCultureLogos;
  }
}
