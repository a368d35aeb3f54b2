import { define } from '../page/define.js';
import { PbValueCards } from './value-cards.js';

define('pb-value-cards', PbValueCards);

declare global {
  interface HTMLElementTagNameMap {
    'pb-value-cards': PbValueCards;
  }
}
