import type { Scene } from './scene';
import { scenes as home } from './scenes/home';

/** The scenes of each page of the handbook, in the order of its contents. */
export const PAGES: readonly (readonly Scene[])[] = [home];
