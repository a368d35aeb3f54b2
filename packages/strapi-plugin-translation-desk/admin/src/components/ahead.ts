import { Lightning } from '@strapi/icons';
import type { Sign } from './states';

/** The source's draft says something that is not published yet. */
export const AHEAD: Sign = { Icon: Lightning, tone: 'primary' };
