import { define } from '../page/define.js';
import { PbMechanisms } from './mechanisms.js';

define('pb-mechanisms', PbMechanisms);

declare global {
  interface HTMLElementTagNameMap {
    'pb-mechanisms': PbMechanisms;
  }
}
