import { activities } from './activities';
import { appearance } from './appearance';
import { checks } from './checks';
import { embeds } from './embeds';
import { general } from './general';
import { home } from './home';
import { logos } from './logos';
import { preview } from './preview';
import { roles } from './roles';

/** All sentences of the server in this language, one file a room. */
export const en = { ...general, ...activities, ...appearance, ...checks, ...embeds, ...home, ...logos, ...preview, ...roles };
