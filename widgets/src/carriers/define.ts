import { define } from '../page/define.js';
import { PbCarriers } from './carriers.js';

define('pb-carriers', PbCarriers);

declare global {
  interface HTMLElementTagNameMap {
    'pb-carriers': PbCarriers;
  }
}
