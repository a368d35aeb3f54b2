import { define } from '../page/define.js';
import { PbConcept } from './concept.js';

define('pb-concept', PbConcept);

declare global {
  interface HTMLElementTagNameMap {
    'pb-concept': PbConcept;
  }
}
