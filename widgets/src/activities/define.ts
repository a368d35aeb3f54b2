import { define } from '../page/define.js';
import { PbActivities } from './activities.js';

define('pb-activities', PbActivities);

declare global {
  interface HTMLElementTagNameMap {
    'pb-activities': PbActivities;
  }
}
