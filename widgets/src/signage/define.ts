import { define } from '../page/define.js';
import { PbSignage } from './signage.js';

define('pb-signage', PbSignage);

declare global {
  interface HTMLElementTagNameMap {
    'pb-signage': PbSignage;
  }
}
