import { define } from '../page/define.js';
import { PbValueCard } from './value-card.js';

define('pb-value-card', PbValueCard);

declare global {
  interface HTMLElementTagNameMap {
    'pb-value-card': PbValueCard;
  }
}
