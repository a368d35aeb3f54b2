import type { Scene } from './scene';
import { scenes as activities } from './scenes/activities';
import { scenes as home } from './scenes/home';
import { scenes as logos } from './scenes/logos';
import { scenes as writing } from './scenes/writing';

/** The scenes of each page of the handbook, in the order of its contents. */
export const PAGES: readonly (readonly Scene[])[] = [home, writing, activities, logos];
