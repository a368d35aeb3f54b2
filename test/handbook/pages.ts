import type { Scene } from './scene';
import { scenes as activities } from './scenes/activities';
import { scenes as appearance } from './scenes/appearance';
import { scenes as checks } from './scenes/checks';
import { scenes as embeds } from './scenes/embeds';
import { scenes as home } from './scenes/home';
import { scenes as logos } from './scenes/logos';
import { scenes as preview } from './scenes/preview';
import { scenes as roles } from './scenes/roles';
import { scenes as translation } from './scenes/translation';
import { scenes as writing } from './scenes/writing';

/** The scenes of each page of the handbook, in the order of its contents. */
export const PAGES: readonly (readonly Scene[])[] = [
  home,
  writing,
  activities,
  logos,
  preview,
  checks,
  embeds,
  appearance,
  translation,
  roles,
];
