import activities from './activities.json';
import appearance from './appearance.json';
import checks from './checks.json';
import embeds from './embeds.json';
import general from './general.json';
import home from './home.json';
import logos from './logos.json';
import preview from './preview.json';
import roles from './roles.json';

/** All texts of this language: one file a page, and `general` for the content's own words. */
export default { ...general, ...activities, ...appearance, ...checks, ...embeds, ...home, ...logos, ...preview, ...roles };
