import { define } from '../page/define.js';
import { PbActivity } from './activity.js';

define('pb-activity', PbActivity);

declare global {
  interface HTMLElementTagNameMap {
    'pb-activity': PbActivity;
  }
}
