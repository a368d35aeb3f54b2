import { define } from '../page/define.js';
import { PbActivityCalendar } from './activity-calendar.js';

define('pb-activity-calendar', PbActivityCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'pb-activity-calendar': PbActivityCalendar;
  }
}
