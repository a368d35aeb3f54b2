import { define } from '../page/define.js';
import { PbFourGrasps } from './four-grasps.js';

define('pb-four-grasps', PbFourGrasps);

declare global {
  interface HTMLElementTagNameMap {
    'pb-four-grasps': PbFourGrasps;
  }
}
