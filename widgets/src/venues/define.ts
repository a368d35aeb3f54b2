import { define } from '../page/define.js';
import { PbVenues } from './venues.js';

define('pb-venues', PbVenues);

declare global {
  interface HTMLElementTagNameMap {
    'pb-venues': PbVenues;
  }
}
