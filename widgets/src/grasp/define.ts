import { define } from '../page/define.js';
import { PbGrasp } from './grasp.js';

define('pb-grasp', PbGrasp);

declare global {
  interface HTMLElementTagNameMap {
    'pb-grasp': PbGrasp;
  }
}
