import { html, nothing } from 'lit-html';
import { growthIcon } from '../icons/growth-icon.js';
import type { Renderer } from './renderer.js';

export const litRenderer: Renderer = { html, nothing, icon: growthIcon };
